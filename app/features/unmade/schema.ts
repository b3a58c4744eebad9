import { z } from 'zod'
import { trackKeys } from '#app/tracks/track-definition.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import { asideReasons, views } from './rules.ts'

/** A button at one pair. */
export const pairSchema = z.object({ offerListingId: z.uuid(), needListingId: z.uuid() })
export const asideSchema = pairSchema.extend({ reason: z.enum(asideReasons, { error: 'choose_one' }) })

export interface PairIds {
  offerListingId: string
  needListingId: string
}

/** The two ids as one text. */
export const pairKey = ({ offerListingId, needListingId }: PairIds): string => `${offerListingId}.${needListingId}`

/** What a navigator looks through; anything unknown in an address falls back to the usual. */
const querySchema = z.object({
  show: z.enum(views).catch('open'),
  field: z.enum(['mine', 'all']).catch('mine'),
  track: z.enum(trackKeys).nullable().catch(null),
  area: z
    .string()
    .refine((name) => PREFECTURES.has(name))
    .nullable()
    .catch(null),
})
export type UnmadeQuery = z.output<typeof querySchema>

export const readUnmadeQuery = ({ searchParams }: URL): UnmadeQuery =>
  querySchema.parse(Object.fromEntries(['show', 'field', 'track', 'area'].map((key) => [key, searchParams.get(key)])))
