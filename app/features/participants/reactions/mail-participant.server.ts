import { db } from '#app/platform/db.server.ts'
import { type MemberMail, mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'

export interface ParticipantMail extends Omit<MemberMail, 'memberId'> {
  participantId: string
  /**
   * What the bank or chamber is told and shown that writes for a client without a login of its own, where it may open the
   * page. Without it, it is told no more than that there is something for its client.
   */
  forReferrer?: { key?: string; path: string }
}

const ACTING = { role: { in: ['owner' as const, 'member' as const] } }

/** The client's page at the referrer that writes for it now, and who may do so: see `referrerIds` of the actor. */
async function referrerOf(participantId: string) {
  const client = await db.referrerClient.findFirst({
    where: {
      clientParticipantId: participantId,
      endedAt: null,
      referrer: { kinds: { has: 'referrer' }, verificationStatus: 'verified' },
    },
    select: { id: true, referrerParticipantId: true },
  })
  if (!client) return null
  const memberships = await db.membership.findMany({
    where: { ...ACTING, participantId: client.referrerParticipantId, member: { emailVerifiedAt: { not: null } } },
    select: { memberId: true },
    orderBy: { createdAt: 'asc' },
  })
  return {
    participantId: client.referrerParticipantId,
    page: `/clients/${client.id}`,
    memberIds: memberships.map(({ memberId }) => memberId),
  }
}

export interface ParticipantRecipient {
  memberId: string
  /** The participant itself, or the bank or chamber that writes for it. */
  actsFor: string
  key: string
  path: string
}

/**
 * All who may act for a participant (owners and members, not those who only read). For a client that nobody can sign in
 * for, those of the bank or chamber that writes for it, and what they are told.
 */
export async function recipientsOf({
  participantId,
  key,
  path,
  forReferrer,
}: {
  participantId: string
  key: string
  path: string
  forReferrer?: ParticipantMail['forReferrer'] | undefined
}): Promise<ParticipantRecipient[]> {
  const memberships = await db.membership.findMany({
    where: { ...ACTING, participantId },
    select: { memberId: true },
    orderBy: { createdAt: 'asc' },
  })
  if (memberships.length > 0)
    return memberships.map(({ memberId }) => ({ memberId, actsFor: participantId, key, path }))
  const referrer = await referrerOf(participantId)
  if (!referrer) return []
  const told = forReferrer ? { key, ...forReferrer } : { key: 'participants.mail.forClient', path: referrer.page }
  return referrer.memberIds.map((memberId) => ({ memberId, actsFor: referrer.participantId, ...told }))
}

/** Mails the recipients of a participant, each in their language and once per job. */
export async function mailParticipant({ participantId, forReferrer, ...mail }: ParticipantMail): Promise<void> {
  const recipients = await recipientsOf({ participantId, key: mail.key, path: mail.path, forReferrer })
  for (const { memberId, key, path } of recipients) await mailMember({ ...mail, memberId, key, path })
}
