import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { chargeProcess } from '../process.ts'
import { lockCharge } from '../writes/lock-charge.server.ts'

const ours = systemScope('an attempt of ours, by its id')

/** Gives up an attempt for which there is no payment page: nobody could have paid by it, so a new one may follow. */
export async function endAttempt({ attemptId, error }: { attemptId: string; error: string }): Promise<void> {
  await runCommand(system('stripe'), 'charge:settle', async (ctx) => {
    const attempt = await ctx.tx.chargeAttempt.findFirstOrThrow({ where: { id: attemptId, ...ours } })
    const charge = await lockCharge(ctx, attempt.chargeId)
    const { count } = await ctx.tx.chargeAttempt.updateMany({
      where: { id: attemptId, state: 'pending', ...ours },
      data: { state: 'failed', lastError: error, endedAt: ctx.now },
    })
    if (count !== 1) return
    const { from, to } = chargeProcess.transitions.fail
    await ctx.tx.charge.updateMany({
      where: { id: charge.id, state: { in: [...from] }, ...systemScope('locked above') },
      data: { state: to },
    })
    await ctx.record({
      action: 'charge.attempt_failed',
      entityType: 'charge',
      entityId: charge.id,
      data: { attemptId, error },
    })
  })
}
