import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { isHeldForPayee } from '#app/features/fees/held-for-payee.ts'
import { lockMilestone } from '#app/features/milestones/writes/lock-milestone.server.ts'
import { markReleased } from '#app/features/milestones/writes/mark-released.server.ts'

/** The work whose money was sent is over. In a command of its own: work is locked before its payment everywhere else. */
export async function noteReleased({ transferId }: { transferId: string }): Promise<void> {
  await runCommand(system('payouts'), 'payout:settle', async (ctx) => {
    const where = { id: transferId, ...systemScope('a transfer that was sent') }
    const { kind, subjectId } = await ctx.tx.payeeTransfer.findFirstOrThrow({ where })
    if (!isHeldForPayee(kind)) return
    if ((await lockMilestone(ctx, subjectId)).state === 'accepted') await markReleased(ctx, subjectId)
  })
}
