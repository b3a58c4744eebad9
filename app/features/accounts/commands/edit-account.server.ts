import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { EditAccountInput } from '../schema.ts'

/** Changes the member's name and language. */
export async function editAccount(actor: MemberActor, { displayName, locale }: EditAccountInput): Promise<void> {
  await runCommand(actor, 'account:manage', async ({ tx, record }) => {
    await tx.member.update({ where: { id: actor.memberId }, data: { displayName, locale } })
    await record({ action: 'member.edited', entityType: 'member', entityId: actor.memberId })
  })
}
