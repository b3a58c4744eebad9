import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The actor's own choice of mails, and what was mailed. Nobody else reads them. */
export const ownMatchMailsScope = (actor: Actor): { memberId: string | { in: string[] } } =>
  actor.kind === 'member' ? { memberId: actor.memberId } : { memberId: { in: [] } }

/** Participants whose matches are mailed to the actor: those it may act for, checked ones. */
function mailedIds(actor: Actor): string[] {
  if (actor.kind !== 'member') return []
  return actor.participants
    .filter(({ role, verificationStatus }) => role !== 'read_only' && verificationStatus === 'verified')
    .map(({ id }) => id)
}

/** Matches an actor may be told of now: both listings run, and the other one is somebody else's and does not hide. */
export function tellableMatchesScope(actor: Actor, now: Date): Prisma.StrongMatchWhereInput {
  const own = mailedIds(actor)
  const runs: Prisma.ListingWhereInput = {
    status: 'published',
    OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
  }
  return {
    listing: { ...runs, participantId: { in: own } },
    other: { AND: [runs, { participantId: { notIn: own } }, listingsVisibleTo(actor)] },
  }
}
