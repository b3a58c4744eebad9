import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import type { TrackKey } from '#app/tracks/track-definition.ts'
import type { ListingSide, ListingStatus, MembershipRole, ParticipantKind } from '#prisma/generated/enums.ts'

/** Rows for tests. Each call makes its own, so that tests of one database do not meet. */

export async function makeMember(
  given: { email?: string; isVerified?: boolean; isOperator?: boolean; displayName?: string } = {},
) {
  const now = clock.now()
  return db.member.create({
    data: {
      email: given.email ?? `${randomUUID()}@example.test`,
      displayName: given.displayName ?? '見本 花子',
      passwordHash: 'not-a-hash',
      emailVerifiedAt: given.isVerified === false ? null : now,
      isOperator: given.isOperator ?? false,
      createdAt: now,
    },
  })
}

export async function makeParticipant(
  memberId: string,
  given: { name?: string; kinds?: ParticipantKind[]; role?: MembershipRole; isVerified?: boolean } = {},
) {
  const now = clock.now()
  return db.participant.create({
    data: {
      name: given.name ?? `見本製作所 ${randomUUID().slice(0, 8)}`,
      kinds: given.kinds ?? ['sme'],
      verificationStatus: given.isVerified === false ? 'unverified' : 'verified',
      verifiedAt: given.isVerified === false ? null : now,
      createdAt: now,
      memberships: { create: { memberId, role: given.role ?? 'owner', createdAt: now } },
    },
  })
}

async function makeNavigator(memberId: string, tracks: TrackKey[] = ['succession', 'design', 'trial']) {
  const participant = await makeParticipant(memberId, { kinds: ['navigator'], name: '見本ナビゲータ事務所' })
  await db.navigator.create({
    data: { participantId: participant.id, industries: [], tracks, capacity: 10, appointedAt: clock.now() },
  })
  return participant
}

export async function makeListing(
  participantId: string,
  given: {
    track?: TrackKey
    side?: ListingSide
    status?: ListingStatus
    title?: string
    confidential?: object
    details?: object
  } = {},
) {
  const now = clock.now()
  return db.listing.create({
    data: {
      participantId,
      track: given.track ?? 'succession',
      side: given.side ?? 'offer',
      status: given.status ?? 'published',
      title: given.title ?? '金属加工の町工場、後継者を探しています',
      teaser: '東京都内で長く続く金属加工の工場です。',
      prefecture: '東京都',
      details: given.details ?? { transferKind: 'shares' },
      createdAt: now,
      publishedAt: given.status === undefined || given.status === 'published' ? now : null,
      confidential: { create: { details: given.confidential ?? { companyName: '見本金属株式会社' } } },
    },
  })
}

/** The actor a signed-in member is. */
export async function signedIn(memberId: string): Promise<MemberActor> {
  return actorOf(memberId)
}

/** A member with one verified participant, signed in. */
export async function makeOwner(kinds: ParticipantKind[] = ['sme']) {
  const member = await makeMember()
  const participant = await makeParticipant(member.id, { kinds })
  return { member, participant, actor: await signedIn(member.id) }
}

/** Two owners with a published listing each, on opposite sides of a track. */
export async function makePair(track: TrackKey = 'succession') {
  const offer = await makeOwner()
  const need = await makeOwner()
  const offerListing = await makeListing(offer.participant.id, { track, side: 'offer' })
  const needListing = await makeListing(need.participant.id, {
    track,
    side: 'need',
    confidential: { buyerName: '見本商事株式会社' },
  })
  return { offer, need, offerListing, needListing }
}

export async function makeNavigatorActor(tracks?: TrackKey[]) {
  const member = await makeMember({ displayName: '案内 太郎' })
  const participant = await makeNavigator(member.id, tracks)
  return { member, participant, actor: await signedIn(member.id) }
}

export async function makeOperatorActor() {
  const member = await makeMember({ isOperator: true, displayName: '運営 担当' })
  return signedIn(member.id)
}
