import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { openSession, sessionHeader } from '#app/platform/session/session.server.ts'

const client = { ipAddress: '127.0.0.1', userAgent: 'bench' }

/** A member of these participants, signed in. @returns the cookie their browser would send */
export async function signInFor(participantIds: readonly string[]): Promise<string> {
  const now = clock.now()
  const { id: memberId } = await db.member.create({
    data: {
      email: 'bench@example.test',
      displayName: '見本 花子',
      passwordHash: 'none',
      emailVerifiedAt: now,
      createdAt: now,
    },
  })
  await db.membership.createMany({
    data: participantIds.map((participantId) => ({ participantId, memberId, role: 'owner', createdAt: now })),
  })
  const header = await sessionHeader(await openSession(db, memberId, client, now))
  return header.split(';')[0] ?? ''
}
