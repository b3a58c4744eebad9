import { z } from 'zod'
import { trackKeys } from '#app/tracks/track-definition.ts'

export const PAGE_SIZE = 20
/** The deepest page the engines reach: 1,000 hits. */
export const MAX_PAGE = 50

const many = z
  .array(z.string().max(40))
  .transform((values) => [...new Set(values)].slice(0, 20))
  .catch([])

/** The directory's address: every part may be missing or wrong, then it is left out. */
export const directorySchema = z.object({
  q: z.string().trim().max(200).catch(''),
  track: z.enum(trackKeys).nullable().catch(null),
  side: z.enum(['offer', 'need']).nullable().catch(null),
  industry: many,
  prefecture: many,
  sort: z.enum(['relevance', 'newest', 'price_low', 'price_high']).catch('relevance'),
  page: z.coerce.number().int().min(1).max(MAX_PAGE).catch(1),
})

export type DirectoryQuery = z.output<typeof directorySchema>

/** Reads the query of an address. */
export function readDirectoryQuery(params: URLSearchParams): DirectoryQuery {
  const one = (name: string) => params.get(name)
  return directorySchema.parse({
    q: one('q') ?? '',
    track: one('track'),
    side: one('side'),
    industry: params.getAll('industry').filter(Boolean),
    prefecture: params.getAll('prefecture').filter(Boolean),
    sort: one('sort') ?? 'relevance',
    page: one('page') ?? 1,
  })
}
