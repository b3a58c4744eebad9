import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeMember, makeParticipant, signedIn } from './make.server.ts'

/** A verified bank with one member, and clients of these names with recorded consent. */
export async function makeBank(names: readonly string[] = [], given: { areVerified?: boolean } = {}) {
  const member = await makeMember({ displayName: '見本 信' })
  const bank = await makeParticipant(member.id, { kinds: ['referrer'], name: '見本信用金庫' })
  const clients = []
  for (const name of names) {
    const isVerified = given.areVerified ?? true
    const client = await db.participant.create({
      data: {
        name,
        kinds: ['sme'],
        verificationStatus: isVerified ? 'verified' : 'unverified',
        createdAt: clock.now(),
        assistedBy: {
          create: {
            referrerParticipantId: bank.id,
            consentBy: '見本 和子',
            consentOn: clock.now(),
            consentMethod: 'paper',
            consentVersion: '2026-11',
            recordedByMemberId: member.id,
            recordedAt: clock.now(),
          },
        },
      },
      include: { assistedBy: true },
    })
    clients.push({ id: client.id, name, referral: client.assistedBy[0]!.id })
  }
  return { bank, member, clients, actor: await signedIn(member.id) }
}
