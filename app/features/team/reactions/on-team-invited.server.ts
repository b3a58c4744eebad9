import { mailAddress } from '#app/features/accounts/reactions/mail-address.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { invitationToken } from '../invitation-token.server.ts'
import { openInvitations } from '../scope.ts'

/**
 * Mails the link, unless the invitation was taken back or used before its turn came. The mail names nobody: what the
 * address is invited to stands behind the link.
 */
export async function onTeamInvited(
  { invitationId }: { invitationId: string },
  { jobId }: { jobId: string },
): Promise<void> {
  const invitation = await db.invitation.findFirst({ where: { id: invitationId, ...openInvitations(clock.now()) } })
  if (!invitation) return
  const inviter = await db.member.findUnique({
    where: { id: invitation.invitedByMemberId },
    select: { locale: true },
  })
  await mailAddress({
    email: invitation.email,
    locale: inviter?.locale === 'en' ? 'en' : 'ja',
    key: 'team.mail.invited',
    path: `/invitations/${invitationToken(invitationId)}`,
    jobId,
  })
}
