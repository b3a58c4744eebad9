import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { lockTeamAsOwner } from '../writes/lock-team.server.ts'

/**
 * Takes somebody else out of the team; what they wrote for the participant stays.
 * @throws AppError team.not_owner, team.member_gone, also for oneself: leaving is another button
 */
export async function removeMember(actor: MemberActor, participantId: string, memberId: string): Promise<void> {
  await runCommand(actor, 'team:manage', async (ctx) => {
    await lockTeamAsOwner(ctx, participantId)
    const where = { participantId, memberId, NOT: { memberId: actor.memberId } }
    const { count } = await ctx.tx.membership.deleteMany({ where })
    if (count !== 1) throw new AppError('team.member_gone')
    await ctx.record({
      action: 'team.removed',
      entityType: 'participant',
      entityId: participantId,
      data: { memberId },
    })
    await ctx.emit('team.removed', { participantId, memberId })
  })
}
