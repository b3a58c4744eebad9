import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { sessionsVisibleTo } from '../scope.ts'

/** Signs the member out of one browser. A session that has ended meanwhile, or is another member's, is left as it is. */
export async function endSession(actor: MemberActor, sessionId: string): Promise<void> {
  await runCommand(actor, 'account:manage', async ({ tx, now, record }) => {
    const { count } = await tx.session.deleteMany({ where: { ...sessionsVisibleTo(actor, now), id: sessionId } })
    if (count === 1) await record({ action: 'member.session_ended', entityType: 'member', entityId: actor.memberId })
  })
}
