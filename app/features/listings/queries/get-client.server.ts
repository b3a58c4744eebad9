import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { clientsVisibleTo } from '#app/features/referrers/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { ListingStatus, VerificationStatus } from '#prisma/generated/enums.ts'
import { openSides } from '../open-sides.ts'

const LISTED = 100

export interface ClientListing {
  id: string
  track: string
  side: ListingSide
  status: ListingStatus
  title: string
  updatedAt: string
}

/** What a bank or chamber sees of a client: all it writes while the consent runs, afterwards only its own record. */
export interface ClientPage {
  id: string
  consent: {
    by: string
    on: string
    method: string
    version: string
    recordedAt: string
    recordedBy: string
  }
  ended: { at: string; reason: string } | null
  client: {
    participantId: string
    name: string
    verificationStatus: VerificationStatus
    /** The sides of the tracks it may post on. */
    sides: { track: string; side: ListingSide }[]
    listings: ClientListing[]
    /** Addresses invited to take over, and until when the link holds. */
    invited: { email: string; until: string }[]
  } | null
}

const findListings = (participantId: string) =>
  db.listing.findMany({
    where: { participantId, ...systemScope('of a client whose consent runs') },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: LISTED,
    select: { id: true, track: true, side: true, status: true, title: true, updatedAt: true },
  })

const findInvitations = (referrerClientId: string) =>
  db.invitation.findMany({
    where: { referrerClientId, acceptedAt: null, revokedAt: null, expiresAt: { gt: clock.now() } },
    orderBy: { createdAt: 'asc' },
    select: { email: true, expiresAt: true },
  })

/** @throws AppError referrer.client_not_found */
export async function getClient(actor: Actor, id: string): Promise<ClientPage> {
  const row = await db.referrerClient.findFirst({
    where: { AND: [{ id }, clientsVisibleTo(actor)] },
    include: { client: { select: { id: true, name: true, kinds: true, verificationStatus: true } } },
  })
  if (!row) throw new AppError('referrer.client_not_found')
  const recorder = await db.member.findUnique({
    where: { id: row.recordedByMemberId },
    select: { displayName: true },
  })
  const head = {
    id,
    consent: {
      by: row.consentBy,
      on: row.consentOn.toISOString(),
      method: row.consentMethod,
      version: row.consentVersion,
      recordedAt: row.recordedAt.toISOString(),
      recordedBy: recorder?.displayName ?? '',
    },
  }
  if (row.endedAt)
    return { ...head, client: null, ended: { at: row.endedAt.toISOString(), reason: row.endReason ?? 'withdrawn' } }
  const [listings, invitations] = await Promise.all([findListings(row.client.id), findInvitations(id)])
  const { id: participantId, name, kinds, verificationStatus } = row.client
  const client = {
    participantId,
    name,
    verificationStatus,
    sides: openSides(kinds),
    listings: listings.map((listing) => ({ ...listing, updatedAt: listing.updatedAt.toISOString() })),
    invited: invitations.map(({ email, expiresAt }) => ({ email, until: expiresAt.toISOString() })),
  }
  return { ...head, client, ended: null }
}
