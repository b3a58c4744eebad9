import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Charge } from '#prisma/generated/client.ts'
import { isSettled } from '../process.ts'
import type { ObservedPayment } from '../rules.ts'

interface Observed {
  attemptId: string
  charge: Charge
  observed: ObservedPayment
}

/** A part has come by bank transfer: the payer is told what is missing, once for each part. */
async function notePart(ctx: CommandContext, charge: Charge, arrivedYen: bigint): Promise<void> {
  if (isSettled(charge.state) || arrivedYen <= charge.receivedYen) return
  await ctx.tx.charge.updateMany({
    where: { id: charge.id, ...systemScope('locked by the caller') },
    data: { receivedYen: arrivedYen },
  })
  await ctx.emit('charge.partly_funded', { chargeId: charge.id, receivedYen: Number(arrivedYen) })
}

/** Keeps what Stripe said of a payment beside whether it is paid: its page, where to pay, what part has come. */
export async function noteObserved(ctx: CommandContext, { attemptId, charge, observed }: Observed): Promise<void> {
  const { sessionId, instructions, arrivedSoFar } = observed
  await ctx.tx.chargeAttempt.updateMany({
    where: { id: attemptId, ...systemScope('the attempt Stripe told us about') },
    data: {
      checkedAt: ctx.now,
      ...(sessionId ? { checkoutSessionId: sessionId } : {}),
      ...(instructions ? { instructions: { ...instructions } } : {}),
    },
  })
  if (observed.fate !== 'paid' && arrivedSoFar) await notePart(ctx, charge, BigInt(arrivedSoFar))
}
