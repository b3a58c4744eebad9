import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { lockTeamAsOwner } from '../writes/lock-team.server.ts'
import { INVITATION_MS } from './invite-member.server.ts'

/**
 * Mails an invitation again; its fourteen days begin anew, also after they were over. The link stays the same, so that it
 * does not matter which of the mails is found.
 * @throws AppError team.not_owner, invitation.ended once it was accepted or taken back, request.too_many
 */
export async function resendInvitation(actor: MemberActor, participantId: string, invitationId: string): Promise<void> {
  await takePoint('invite:member', actor.memberId)
  await runCommand(actor, 'team:manage', async (ctx) => {
    await lockTeamAsOwner(ctx, participantId)
    const { count } = await ctx.tx.invitation.updateMany({
      where: { id: invitationId, participantId, acceptedAt: null, revokedAt: null },
      data: { expiresAt: new Date(ctx.now.getTime() + INVITATION_MS) },
    })
    if (count !== 1) throw new AppError('invitation.ended')
    await ctx.record({ action: 'team.invitation_resent', entityType: 'participant', entityId: participantId })
    await ctx.emit('team.invited', { invitationId })
  })
}
