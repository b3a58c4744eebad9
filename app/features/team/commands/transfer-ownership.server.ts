import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { lockTeamAsOwner } from '../writes/lock-team.server.ts'

/**
 * Hands the participant over: the other decides from now on, oneself stays as a member.
 * @throws AppError team.not_owner, team.member_gone, also for oneself
 */
export async function transferOwnership(actor: MemberActor, participantId: string, memberId: string): Promise<void> {
  await runCommand(actor, 'team:manage', async (ctx) => {
    const { team } = await lockTeamAsOwner(ctx, participantId)
    if (memberId === actor.memberId || !team.some((person) => person.memberId === memberId))
      throw new AppError('team.member_gone')
    const { membership } = ctx.tx
    await membership.updateMany({ where: { participantId, memberId }, data: { role: 'owner' } })
    await membership.updateMany({ where: { participantId, memberId: actor.memberId }, data: { role: 'member' } })
    await ctx.record({
      action: 'team.ownership_transferred',
      entityType: 'participant',
      entityId: participantId,
      data: { memberId },
    })
    await ctx.emit('team.role_changed', { participantId, memberId })
  })
}
