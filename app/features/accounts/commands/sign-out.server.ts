import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'

/** Ends the session on the server, whole or half, so that its cookie opens nothing any more. */
export async function signOut(actor: Actor): Promise<void> {
  if (actor.kind !== 'member') return
  await runCommand(actor, 'account:enter', async ({ tx, record }) => {
    await tx.session.deleteMany({ where: { id: actor.sessionId, memberId: actor.memberId } })
    await record({ action: 'member.signed_out', entityType: 'member', entityId: actor.memberId })
  })
}
