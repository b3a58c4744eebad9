import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { markHandled } from '#app/features/billing/writes/mark-handled.server.ts'
import { nextPayoutState, type PayoutState } from '../rules.ts'

export interface ObservedPayout {
  stripePayoutId: string
  amountYen: number
  status: string
  arrivesAt: Date
  createdAt: Date
}

/** Keeps what has gone to a payee's bank, by what Stripe says of it. */
export async function notePayout(
  participantId: string,
  { stripePayoutId, amountYen, status, ...times }: ObservedPayout,
  stripeEventId?: string,
): Promise<void> {
  await runCommand(system('stripe'), 'payout:settle', async (ctx) => {
    await ctx.tx.payeePayout.createMany({
      data: [{ stripePayoutId, participantId, amountYen: BigInt(amountYen), state: 'pending', ...times }],
      skipDuplicates: true,
    })
    await ctx.tx.$queryRaw`SELECT 1 FROM "PayeePayout" WHERE "stripePayoutId" = ${stripePayoutId} FOR UPDATE`
    const where = { stripePayoutId, ...systemScope('the payout Stripe told us about') }
    const row = await ctx.tx.payeePayout.findFirstOrThrow({ where })
    const state = nextPayoutState(row.state as PayoutState, status)
    await markHandled(ctx, stripeEventId, state === row.state ? 'unchanged' : `payout_${state}`)
    if (state === row.state) return
    await ctx.tx.payeePayout.updateMany({ where, data: { state } })
    if (state === 'failed') await ctx.emit('payee_payout.failed', { participantId })
  })
}
