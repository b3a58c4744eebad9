import { hashPassword } from '#app/features/accounts/password.server.ts'
import { sealTotpSecret } from '#app/features/accounts/totp.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type DemoPerson, demoPeople } from '../demo-people.ts'
import { loginOf } from '../demo-login.ts'
import type { DemoContext, DemoStep } from '../demo-step.ts'

/** Also for a login of an earlier run: it may have been laid down before it needed a second factor. */
async function setUpSecondFactor(memberId: string, secret: string, now: Date): Promise<void> {
  const data = { totpSecret: sealTotpSecret(memberId, secret), totpConfirmedAt: now }
  await db.member.updateMany({ where: { id: memberId, isDemo: true, totpConfirmedAt: null }, data })
}

async function addMember({ login, displayName, isOperator }: DemoPerson, now: Date): Promise<string> {
  const { email, password, totpSecret } = loginOf(login)
  const known = await db.member.findUnique({ where: { email }, select: { id: true } })
  if (known) {
    if (totpSecret) await setUpSecondFactor(known.id, totpSecret, now)
    return known.id
  }
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
  if (totpSecret) await setUpSecondFactor(member.id, totpSecret, now)
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
