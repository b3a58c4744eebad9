import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { lockTeamAsOwner } from '../writes/lock-team.server.ts'

/**
 * Takes an invitation back: its link opens nothing any more.
 * @throws AppError team.not_owner, invitation.ended when it was accepted or taken back before
 */
export async function revokeInvitation(actor: MemberActor, participantId: string, invitationId: string): Promise<void> {
  await runCommand(actor, 'team:manage', async (ctx) => {
    await lockTeamAsOwner(ctx, participantId)
    const { count } = await ctx.tx.invitation.updateMany({
      where: { id: invitationId, participantId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: ctx.now },
    })
    if (count !== 1) throw new AppError('invitation.ended')
    await ctx.record({ action: 'team.invitation_revoked', entityType: 'participant', entityId: participantId })
  })
}
