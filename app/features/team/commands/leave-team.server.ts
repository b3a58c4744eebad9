import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { wayOut } from '../rules.ts'
import { lockOwnTeam } from '../writes/lock-team.server.ts'

/**
 * Leaves the team. Whoever decides alone hands over first; whoever is alone ends the participant instead.
 * @throws AppError participant.not_found, team.last_owner, team.last_member
 */
export async function leaveTeam(actor: MemberActor, participantId: string): Promise<void> {
  await runCommand(actor, 'account:manage', async (ctx) => {
    const { team } = await lockOwnTeam(ctx, participantId)
    const way = wayOut(team, actor.memberId)
    if (way !== 'free') throw new AppError(way === 'last' ? 'team.last_member' : 'team.last_owner')
    await ctx.tx.membership.deleteMany({ where: { participantId, memberId: actor.memberId } })
    await ctx.record({ action: 'team.left', entityType: 'participant', entityId: participantId })
    await ctx.emit('team.left', { participantId })
  })
}
