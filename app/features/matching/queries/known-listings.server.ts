import { valueColumns } from '#app/features/listings/listing-values.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { remember } from '#app/platform/remember.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { rankedColumns, toRankable } from '../rankable.ts'

/** As many are kept, about 5 kB each. */
const KEPT = 10_000

/** For `select`: little enough to ask for anew each time, and different whenever the ranker would be given something else. */
export const markColumns = {
  id: true,
  updatedAt: true,
  publishedAt: true,
  participant: { select: { kinds: true } },
} as const

const wholeColumns = { ...valueColumns, ...rankedColumns, ...markColumns } as const

type Mark = Prisma.ListingGetPayload<{ select: typeof markColumns }>
type Whole = Prisma.ListingGetPayload<{ select: typeof wholeColumns }>

/** A row and what the ranker makes of it. */
export interface KnownListing {
  readonly row: Whole
  readonly rankable: Rankable
}

const kept = () => remember('known-listings', () => new Map<string, KnownListing & { mark: string }>())

const markOf = ({ updatedAt, publishedAt, participant }: Mark): string =>
  [updatedAt.getTime(), publishedAt?.getTime(), ...participant.kinds].join(' ')

function keep(row: Whole): KnownListing {
  const known = kept()
  const one = { mark: markOf(row), row, rankable: toRankable(row) }
  known.delete(row.id)
  known.set(row.id, one)
  if (known.size > KEPT) known.delete(known.keys().next().value ?? '')
  return one
}

const readWhole = (ids: string[]): Promise<Whole[]> =>
  db.listing.findMany({
    where: { id: { in: ids }, ...systemScope('the caller has chosen among what the reader may see') },
    select: wholeColumns,
  })

/**
 * The listings with these marks, in their order. Only what this process does not know as it is now is read as a whole; what
 * has gone in between is left out.
 */
export async function knownListings(marks: readonly Mark[]): Promise<KnownListing[]> {
  const found = new Map<string, KnownListing>()
  for (const mark of marks) {
    const one = kept().get(mark.id)
    if (one?.mark === markOf(mark)) found.set(mark.id, one)
  }
  const missing = marks.map(({ id }) => id).filter((id) => !found.has(id))
  if (missing.length > 0) for (const row of await readWhole(missing)) found.set(row.id, keep(row))
  return marks.flatMap(({ id }) => found.get(id) ?? [])
}
