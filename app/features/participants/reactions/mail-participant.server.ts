import { db } from '#app/platform/db.server.ts'
import { type MemberMail, mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'

export interface ParticipantMail extends Omit<MemberMail, 'memberId'> {
  participantId: string
}

/** Mails all who may act for a participant (owners and members, not those who only read), each in their language and once per job. */
export async function mailParticipant({ participantId, ...mail }: ParticipantMail): Promise<void> {
  const memberships = await db.membership.findMany({
    where: { participantId, role: { in: ['owner', 'member'] } },
    select: { memberId: true },
    orderBy: { createdAt: 'asc' },
  })
  for (const { memberId } of memberships) await mailMember({ ...mail, memberId })
}
