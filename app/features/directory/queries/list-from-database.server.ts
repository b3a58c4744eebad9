import { type ListingRow, valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { FacetCount } from '#search/engine.ts'
import { withParts } from '../industry-parts.ts'
import { type DirectoryQuery, PAGE_SIZE } from '../schema.ts'

type Where = Prisma.ListingWhereInput

/** As many words as are looked for, each of them a scan of every published listing. */
const MOST_WORDS = 5

const oneOf = <T extends string>(field: string, values: readonly T[]): Where[] =>
  values.length > 0 ? [{ [field]: { in: [...values] } }] : []

/** The amounts touch the range; a missing end is open, without both ends there is no amount. */
function priceWithin(from: number | null, to: number | null): Where[] {
  if (from === null && to === null) return []
  const open = (column: 'priceMinYen' | 'priceMaxYen', end: Where): Where => ({ OR: [{ [column]: null }, end] })
  return [
    { NOT: { priceMinYen: null, priceMaxYen: null } },
    ...(to === null ? [] : [open('priceMinYen', { priceMinYen: { lte: BigInt(to) } })]),
    ...(from === null ? [] : [open('priceMaxYen', { priceMaxYen: { gte: BigInt(from) } })]),
  ]
}

/** The figure where its owner has opened it, else the lower end of its band, as the index has it: open downwards is 0. */
function peopleWithin(from: number | null, to: number | null): Where[] {
  if (from === null && to === null) return []
  const range = { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lte: to }) }
  const low = { path: ['bands', 'employees', 'band', '0'] }
  return [
    {
      OR: [
        { employees: range },
        { details: { ...low, ...range } },
        ...((from ?? 0) <= 0 ? [{ details: { ...low, equals: Prisma.JsonNull } }] : []),
      ],
    },
  ]
}

const FACETS = ['track', 'side', 'industry', 'prefecture', 'municipality'] as const
type Facet = (typeof FACETS)[number]

/** Everything an address narrows by but its words; in the columns a search document is made of. */
function filtersOf(query: DirectoryQuery, without?: Facet): Where[] {
  const chosen = { ...query, industry: withParts(query.industry) }
  return [
    { status: 'published' },
    ...FACETS.filter((field) => field !== without).flatMap((field) => oneOf(field, chosen[field])),
    ...priceWithin(query.priceFrom, query.priceTo),
    ...peopleWithin(query.peopleFrom, query.peopleTo),
  ]
}

/** Each word as it was typed, in the texts anybody may read. */
function wordsOf(text: string): Where[] {
  const words = text.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  return words.map((word) => {
    const contains = { contains: word.replace(/[\\%_]/g, String.raw`\$&`), mode: 'insensitive' as const }
    return { OR: [{ title: contains }, { teaser: contains }, { tags: { has: word } }] }
  })
}

const NEWEST = [{ publishedAt: 'desc' }, { id: 'asc' }] as const
const ORDERS: Record<DirectoryQuery['sort'], readonly Prisma.ListingOrderByWithRelationInput[]> = {
  relevance: NEWEST,
  newest: NEWEST,
  price_low: [{ priceMinYen: { sort: 'asc', nulls: 'last' } }, ...NEWEST],
  price_high: [{ priceMaxYen: { sort: 'desc', nulls: 'last' } }, ...NEWEST],
}

export interface DatabaseListing extends ListingRow {
  id: string
  publishedAt: Date | null
}

export interface DatabasePage {
  rows: DatabaseListing[]
  total: number
  facets: Record<Facet, FacetCount[]>
  /** True when no listing holds the words as typed; then they narrow nothing. */
  areWordsIgnored: boolean
}

/** What else could be ticked in one facet, as if nothing were ticked there. */
async function countFacet(actor: Actor, field: Facet, where: Where[]): Promise<FacetCount[]> {
  const groups = await db.listing.groupBy({
    by: [field],
    where: { AND: [listingsVisibleTo(actor), ...where] },
    _count: { _all: true },
  })
  return groups
    .flatMap(({ [field]: value, _count }) => (value ? [{ value, count: _count._all }] : []))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/**
 * A page of the directory without search: every filter and order of the address with its counts, and words only as they were
 * typed. No order by relevance, no words in other spellings, nothing in texts for members.
 * @param query without what its reader may not filter by
 * @param isMember whether the reader may count towns
 */
export async function listFromDatabase(actor: Actor, query: DirectoryQuery, isMember: boolean): Promise<DatabasePage> {
  const visible = listingsVisibleTo(actor)
  const words = wordsOf(query.q)
  const count = (where: Where[]) => db.listing.count({ where: { AND: [visible, ...where] } })
  const withWords = words.length > 0 ? await count([...filtersOf(query), ...words]) : 0
  const used = withWords > 0 ? words : []
  const counted = FACETS.filter((field) => isMember || field !== 'municipality')
  const [rows, total, ...facets] = await Promise.all([
    db.listing.findMany({
      where: { AND: [listingsVisibleTo(actor), ...filtersOf(query), ...used] },
      orderBy: [...ORDERS[query.sort]],
      skip: (query.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: { id: true, publishedAt: true, ...valueColumns },
    }),
    withWords > 0 ? withWords : count(filtersOf(query)),
    ...counted.map((field) => countFacet(actor, field, [...filtersOf(query, field), ...used])),
  ])
  const byField = new Map(counted.map((field, at) => [field, facets[at] ?? []]))
  return {
    rows,
    total,
    facets: Object.fromEntries(FACETS.map((field) => [field, byField.get(field) ?? []])) as DatabasePage['facets'],
    areWordsIgnored: words.length > 0 && withWords === 0,
  }
}
