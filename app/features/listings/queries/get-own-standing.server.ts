import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { editableListingsScope } from '../scope.ts'

/** How an own listing stands beside its state. */
export interface OwnStanding {
  /** When it leaves the lists unless it is renewed. */
  expiresAt: string | null
  /** It has left the lists because its time ran out. */
  isExpired: boolean
  /** The end is near: its owner has been reminded. */
  isRenewalDue: boolean
  /** Changes wait for the operator. */
  hasWaitingChanges: boolean
  /** What the operator said of the changes last. */
  reviewNote: string | null
}

const nothing: OwnStanding = {
  expiresAt: null,
  isExpired: false,
  isRenewalDue: false,
  hasWaitingChanges: false,
  reviewNote: null,
}

/** For who may change the listing; nothing for others. */
export async function getOwnStanding(actor: Actor, id: string): Promise<OwnStanding> {
  const listing = await db.listing.findFirst({
    where: { AND: [{ id }, editableListingsScope(actor)] },
    select: { status: true, expiresAt: true, renewalRemindedAt: true, draft: true },
  })
  if (!listing) return nothing
  const { status, expiresAt, renewalRemindedAt, draft } = listing
  const isListed = status === 'published' || status === 'paused'
  return {
    expiresAt: isListed ? (expiresAt?.toISOString() ?? null) : null,
    isExpired: status === 'paused' && expiresAt !== null && expiresAt <= clock.now(),
    isRenewalDue: status === 'published' && renewalRemindedAt !== null,
    hasWaitingChanges: status !== 'in_review' && draft?.submittedAt != null,
    reviewNote: draft?.reviewNote ?? null,
  }
}
