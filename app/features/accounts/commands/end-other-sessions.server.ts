import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'

/** Signs the member out everywhere but in this browser. @returns how many sessions ended */
export async function endOtherSessions(actor: MemberActor): Promise<number> {
  return runCommand(actor, 'account:manage', async ({ tx, record }) => {
    const { count } = await tx.session.deleteMany({ where: { memberId: actor.memberId, id: { not: actor.sessionId } } })
    await record({
      action: 'member.other_sessions_ended',
      entityType: 'member',
      entityId: actor.memberId,
      data: { count },
    })
    return count
  })
}
