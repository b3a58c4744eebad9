import { z } from 'zod'
import { NOTE_MAX } from '#app/features/introductions/limits.ts'
import { anonymousText } from '#app/features/introductions/schema.ts'
import { trackKeys } from '#app/tracks/track-definition.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import { asideReasons, views } from './rules.ts'

/** A button at one pair. */
export const pairSchema = z.object({ offerListingId: z.uuid(), needListingId: z.uuid() })
export const asideSchema = pairSchema.extend({ reason: z.enum(asideReasons, { error: 'choose_one' }) })

/** A proposal to both, or to one first. */
export const proposeSchema = pairSchema.extend({
  note: anonymousText(NOTE_MAX),
  ask: z.enum(['both', 'offer', 'need'], { error: 'choose_one' }),
})
export type ProposeInput = z.output<typeof proposeSchema>

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
