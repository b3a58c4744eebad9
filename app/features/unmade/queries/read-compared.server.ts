import { valueColumns } from '#app/features/listings/listing-values.ts'
import { rankedColumns } from '#app/features/matching/rankable.ts'
import { CANDIDATES, PEERS } from '#app/features/matching/ranking-rules.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const columns = {
  ...valueColumns,
  ...rankedColumns,
  version: true,
  status: true,
  hiddenFrom: true,
  participant: { select: { kinds: true, name: true, corporateNumber: true } },
} satisfies Prisma.ListingSelect

const all = systemScope('compared by the machine; who sees what of it is decided where it is shown')

export const readCompared = (id: string) => db.listing.findFirst({ where: { id, ...all }, select: columns })

export type Compared = NonNullable<Awaited<ReturnType<typeof readCompared>>>

/** Those of the ids that are published. */
export const readCandidates = (ids: readonly string[]) =>
  db.listing.findMany({
    where: { id: { in: [...ids] }, status: 'published', ...all },
    orderBy: { publishedAt: 'desc' },
    take: CANDIDATES,
    select: columns,
  })

/** The newest listings of a side: how well one serves a candidate is told against what others would serve it. */
export const readPeers = (track: string, side: ListingSide) =>
  db.listing.findMany({
    where: { track, side, status: 'published', ...all },
    orderBy: { publishedAt: 'desc' },
    take: PEERS,
    select: columns,
  })

const namesOf = ({ participant: { name, corporateNumber } }: Compared): string[] =>
  [name, corporateNumber ?? ''].map(foldName).filter((folded) => folded !== '')

/** Whether one of the two hides from the organisation of the other, so that nobody may bring them together. */
export const hideFromEachOther = (one: Compared, other: Compared): boolean =>
  namesOf(one).some((name) => other.hiddenFrom.includes(name)) ||
  namesOf(other).some((name) => one.hiddenFrom.includes(name))

/** Listings that have been introduced to this one or asked for, and those one of the two owners has put aside. */
export async function readSettled({ id }: Compared): Promise<Set<string>> {
  const introduced = await db.introduction.findMany({
    where: { AND: [{ OR: [{ offerListingId: id }, { needListingId: id }] }, all] },
    select: { offerListingId: true, needListingId: true },
  })
  const hidden = await db.hiddenMatch.findMany({
    where: { AND: [{ OR: [{ listingId: id }, { otherListingId: id }] }, all] },
    select: { listingId: true, otherListingId: true },
  })
  return new Set(
    [
      ...introduced.flatMap(({ offerListingId, needListingId }) => [offerListingId, needListingId]),
      ...hidden.flatMap(({ listingId, otherListingId }) => [listingId, otherListingId]),
    ].filter((other) => other !== id),
  )
}
