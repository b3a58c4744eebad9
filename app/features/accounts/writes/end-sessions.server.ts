import type { CommandContext } from '#app/platform/command.server.ts'

/**
 * Signs a member out everywhere. The rows are kept as ended, so that a form a browser still sends is given back to nobody
 * but this member.
 */
export async function endSessions({ tx, now }: Pick<CommandContext, 'tx' | 'now'>, memberId: string): Promise<void> {
  await tx.session.updateMany({ where: { memberId, expiresAt: { gt: now } }, data: { expiresAt: now } })
}
