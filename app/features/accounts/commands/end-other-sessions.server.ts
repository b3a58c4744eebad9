import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { sessionsVisibleTo } from '../scope.ts'

/** Signs the member out everywhere but in this browser. @returns how many sessions ended */
export async function endOtherSessions(actor: MemberActor): Promise<number> {
  return runCommand(actor, 'account:manage', async ({ tx, now, record }) => {
    // Kept as ended, so that a form that browser still sends is given back to nobody but this member.
    const { count } = await tx.session.updateMany({
      where: { ...sessionsVisibleTo(actor, now), id: { not: actor.sessionId } },
      data: { expiresAt: now },
    })
    await record({
      action: 'member.other_sessions_ended',
      entityType: 'member',
      entityId: actor.memberId,
      data: { count },
    })
    return count
  })
}
