import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { describeDevice } from '../describe-device.ts'
import { sessionsVisibleTo } from '../scope.ts'

/** A member signs in on a handful of devices; a list beyond this helps nobody and the button ends them all. */
const SESSIONS_SHOWN = 20

/** The account page: who one is, whom one acts for, where one is signed in. */
export async function getAccount(actor: MemberActor) {
  const sessions = await db.session.findMany({
    where: sessionsVisibleTo(actor, clock.now()),
    orderBy: { lastSeenAt: 'desc' },
    take: SESSIONS_SHOWN,
    select: { id: true, createdAt: true, lastSeenAt: true, ipAddress: true, userAgent: true },
  })
  const emailChange = await db.emailToken.findFirst({
    where: { memberId: actor.memberId, purpose: 'change_email', usedAt: null, expiresAt: { gt: clock.now() } },
    orderBy: { createdAt: 'desc' },
    select: { newEmail: true, expiresAt: true },
  })
  return {
    email: actor.email,
    emailChange: emailChange?.newEmail
      ? { newEmail: emailChange.newEmail, expiresAt: emailChange.expiresAt.toISOString() }
      : null,
    displayName: actor.displayName,
    locale: actor.locale,
    isEmailVerified: actor.isEmailVerified,
    hasSecondFactor: actor.secondFactor === 'shown',
    participants: actor.participants.map(({ id, name, kinds, role, verificationStatus }) => ({
      id,
      name,
      kinds,
      role,
      verificationStatus,
    })),
    sessions: sessions.map((session) => ({
      id: session.id,
      isCurrent: session.id === actor.sessionId,
      ...describeDevice(session.userAgent ?? ''),
      ipAddress: session.ipAddress === 'unknown' ? null : session.ipAddress,
      signedInAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
    })),
  }
}

export type AccountView = Awaited<ReturnType<typeof getAccount>>
