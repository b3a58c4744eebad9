import { z } from 'zod'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { listingSides, trackKeys } from '#app/tracks/track-definition.ts'

export const PAGE_SIZE = 20
/** The deepest page the engines reach: 1,000 hits. */
export const MAX_PAGE = 50
/** As many values of one facet as an address carries. */
const MOST_VALUES = 20
const MOST_PEOPLE = 1_000_000

const many = z
  .array(z.string().max(40))
  .transform((values) => [...new Set(values)].slice(0, MOST_VALUES))
  .catch([])

const people = z.coerce.number().int().min(0).max(MOST_PEOPLE).nullable().catch(null)

const directorySchema = z.object({
  q: z.string().trim().max(200).catch(''),
  track: many.transform((values) => trackKeys.filter((key) => values.includes(key))),
  side: many.transform((values) => listingSides.filter((key) => values.includes(key))),
  industry: many,
  prefecture: many,
  municipality: many,
  peopleFrom: people,
  peopleTo: people,
  sort: z.enum(['relevance', 'newest', 'price_low', 'price_high']).catch('relevance'),
  page: z.coerce.number().int().min(1).max(MAX_PAGE).catch(1),
})

/** The ends of the price as they were typed, where they are no amount; they narrow nothing and are said. */
export interface UnreadPrices {
  from: string | null
  to: string | null
}

export interface DirectoryQuery extends z.output<typeof directorySchema> {
  priceFrom: number | null
  priceTo: number | null
  unread: UnreadPrices
}

const inOrder = (from: number | null, to: number | null): [number | null, number | null] =>
  from !== null && to !== null && from > to ? [to, from] : [from, to]

/** Typed the Japanese way: 5000万, ３億円, 12,000,000. */
function readPrice(typed: string | null): { yen: number | null; unread: string | null } {
  const text = typed?.trim().slice(0, 40) ?? ''
  if (text === '') return { yen: null, unread: null }
  const yen = parseYen(text)
  return yen === undefined ? { yen: null, unread: text } : { yen, unread: null }
}

/** The listings an address asks to compare, each once. */
export const readCompared = (params: URLSearchParams): string[] =>
  [...new Set(params.getAll('id'))].filter((id) => z.uuid().safeParse(id).success)

const orNull = (text: string | null) => (text === null || text.trim() === '' ? null : text.normalize('NFKC'))

/**
 * Reads the query of an address. Every part may be missing or wrong, then it is left out; ranges that were typed the wrong
 * way round are turned.
 */
export function readDirectoryQuery(params: URLSearchParams): DirectoryQuery {
  const one = (name: string) => params.get(name)
  const all = (name: string) => params.getAll(name).filter(Boolean)
  const read = directorySchema.parse({
    q: one('q') ?? '',
    track: all('track'),
    side: all('side'),
    industry: all('industry'),
    prefecture: all('prefecture'),
    municipality: all('municipality'),
    peopleFrom: orNull(one('people_from')),
    peopleTo: orNull(one('people_to')),
    sort: one('sort') ?? 'relevance',
    page: one('page') ?? 1,
  })
  const [from, to] = [readPrice(one('price_from')), readPrice(one('price_to'))]
  const [priceFrom, priceTo] = inOrder(from.yen, to.yen)
  const [peopleFrom, peopleTo] = inOrder(read.peopleFrom, read.peopleTo)
  return { ...read, peopleFrom, peopleTo, priceFrom, priceTo, unread: { from: from.unread, to: to.unread } }
}
