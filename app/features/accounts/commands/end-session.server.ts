import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { sessionsVisibleTo } from '../scope.ts'

/** Signs the member out of one browser. A session that has ended meanwhile, or is another member's, is left as it is. */
export async function endSession(actor: MemberActor, sessionId: string): Promise<void> {
  await runCommand(actor, 'account:manage', async ({ tx, now, record }) => {
    // Kept as ended, so that a form that browser still sends is given back to nobody but this member.
    const { count } = await tx.session.updateMany({
      where: { ...sessionsVisibleTo(actor, now), id: sessionId },
      data: { expiresAt: now },
    })
    if (count === 1) await record({ action: 'member.session_ended', entityType: 'member', entityId: actor.memberId })
  })
}
