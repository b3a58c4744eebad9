import type { MemberActor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { tellableMatchesScope } from '../scope.ts'

export interface Pair {
  listingId: string
  otherListingId: string
}

/** As many are looked at for one mail: those left out below are few. */
const LOOKED_AT = 100

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ')

/** Drops the pairs that have been introduced already, whatever came of it, and those one side has put aside. */
export async function withoutSettled<T extends Pair>(tx: Tx, pairs: readonly T[]): Promise<T[]> {
  if (pairs.length === 0) return []
  const own = { in: pairs.map(({ listingId }) => listingId) }
  const others = { in: pairs.map(({ otherListingId }) => otherListingId) }
  const settled = systemScope('whether the two have to do with each other')
  const introduced = await tx.introduction.findMany({
    where: {
      OR: [
        { offerListingId: own, needListingId: others },
        { offerListingId: others, needListingId: own },
      ],
      ...settled,
    },
    select: { offerListingId: true, needListingId: true },
  })
  const hidden = await tx.hiddenMatch.findMany({
    where: {
      OR: [
        { listingId: own, otherListingId: others },
        { listingId: others, otherListingId: own },
      ],
      ...settled,
    },
    select: { listingId: true, otherListingId: true },
  })
  const keys = new Set([
    ...introduced.map(({ offerListingId, needListingId }) => keyOf(offerListingId, needListingId)),
    ...hidden.map(({ listingId, otherListingId }) => keyOf(listingId, otherListingId)),
  ])
  return pairs.filter(({ listingId, otherListingId }) => !keys.has(keyOf(listingId, otherListingId)))
}

/** What a member has not been told yet and may be told now, the best fit first. */
export async function untoldMatches(tx: Tx, reader: MemberActor, since: Date, now: Date): Promise<Pair[]> {
  const matches = await tx.strongMatch.findMany({
    where: {
      notedAt: { gte: since },
      mailed: { none: { memberId: reader.memberId } },
      ...tellableMatchesScope(reader, now),
    },
    orderBy: [{ fit: 'desc' }, { notedAt: 'asc' }, { otherListingId: 'asc' }],
    take: LOOKED_AT,
    select: { listingId: true, otherListingId: true },
  })
  return withoutSettled(tx, matches)
}
