import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { hasOtherOwner } from '../rules.ts'
import type { ChangeRoleInput } from '../schema.ts'
import { lockTeamAsOwner } from '../writes/lock-team.server.ts'

/**
 * Gives somebody of the team, or oneself, another role.
 * @throws AppError team.not_owner, team.member_gone, team.last_owner when nobody would decide any more
 */
export async function changeRole(
  actor: MemberActor,
  participantId: string,
  { memberId, role }: ChangeRoleInput,
): Promise<void> {
  await runCommand(actor, 'team:manage', async (ctx) => {
    const { team } = await lockTeamAsOwner(ctx, participantId)
    const person = team.find((one) => one.memberId === memberId)
    if (!person) throw new AppError('team.member_gone')
    if (person.role === role) return
    if (role !== 'owner' && !hasOtherOwner(team, memberId)) throw new AppError('team.last_owner')
    await ctx.tx.membership.updateMany({ where: { participantId, memberId }, data: { role } })
    await ctx.record({
      action: 'team.role_changed',
      entityType: 'participant',
      entityId: participantId,
      data: { memberId, from: person.role, to: role },
    })
    if (memberId !== actor.memberId) await ctx.emit('team.role_changed', { participantId, memberId })
  })
}
