import { hashPassword } from '#app/features/accounts/password.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type DemoPerson, demoPeople } from '../demo-people.ts'
import { loginOf } from '../demo-login.ts'
import type { DemoContext, DemoStep } from '../demo-step.ts'

async function addMember({ login, displayName, isOperator }: DemoPerson, now: Date): Promise<string> {
  const { email, password } = loginOf(login)
  const known = await db.member.findUnique({ where: { email }, select: { id: true } })
  if (known) return known.id
  const member = await db.member.create({
    data: {
      email,
      displayName,
      passwordHash: await hashPassword(password),
      emailVerifiedAt: now,
      isOperator: isOperator ?? false,
      isDemo: true,
      createdAt: now,
    },
  })
  return member.id
}

async function addParticipant({ participant, navigates }: DemoPerson, memberId: string, now: Date): Promise<void> {
  if (!participant) return
  const status = participant.verificationStatus ?? 'verified'
  const { id } = await db.participant.upsert({
    where: { externalId: participant.externalId },
    update: {},
    create: {
      ...participant,
      verificationStatus: status,
      verifiedAt: status === 'verified' ? now : null,
      isDemo: true,
      createdAt: now,
    },
  })
  await db.membership.upsert({
    where: { memberId_participantId: { memberId, participantId: id } },
    update: {},
    create: { memberId, participantId: id, role: 'owner', createdAt: now },
  })
  if (!navigates) return
  await db.navigator.upsert({
    where: { participantId: id },
    update: {},
    create: { participantId: id, industries: [], tracks: navigates, capacity: 10, appointedAt: now },
  })
}

/** The demo logins, each with its participant. */
export const people: DemoStep = {
  key: 'people',
  async run({ now }: DemoContext) {
    for (const person of demoPeople) await addParticipant(person, await addMember(person, now), now)
  },
}
