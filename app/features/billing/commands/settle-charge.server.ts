import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Charge } from '#prisma/generated/client.ts'
import { postJournal } from '#app/features/ledger/writes/post-journal.server.ts'
import { paymentJournal, uncancelledJournal } from '../journals.ts'
import { type ChargeTransition, isSettled } from '../process.ts'
import { type AttemptState, converge, type ObservedPayment } from '../rules.ts'
import { lockCharge } from '../writes/lock-charge.server.ts'
import { markHandled } from '../writes/mark-handled.server.ts'
import { moveCharge } from '../writes/move-charge.server.ts'
import { moveOn } from '../writes/move-on.server.ts'
import { noteObserved } from '../writes/note-observed.server.ts'

/**
 * What became of what Stripe said. The last three need a person: other money than was asked for; a second payment of
 * one charge; money for a deal that no longer waits for it.
 */
export type SettleOutcome = 'unchanged' | ChargeTransition | 'mismatch' | 'paid_twice' | 'paid_too_late'

export interface SettleInput {
  attemptId: string
  observed: ObservedPayment
  /** The event that told us, marked as handled in the same transaction. */
  stripeEventId?: string
}

const isOtherMoney = (charge: Charge, { fate, amountReceived, currency }: ObservedPayment): boolean =>
  fate === 'paid' && (BigInt(amountReceived) !== charge.amountYen || currency !== 'jpy')

const isSecondPayment = (charge: Charge, { fate, paymentIntentId }: ObservedPayment): boolean =>
  fate === 'paid' && isSettled(charge.state) && charge.stripePaymentIntentId !== paymentIntentId

/** The one road to paid by money. */
async function settle(ctx: CommandContext, charge: Charge, observed: ObservedPayment): Promise<SettleOutcome> {
  const quote = await ctx.tx.feeQuote.findFirstOrThrow({
    where: { id: charge.quoteId, ...systemScope('of the locked charge') },
  })
  if (charge.state === 'cancelled') await postJournal(ctx, uncancelledJournal(charge, quote))
  await moveCharge(ctx, charge, 'settle', {
    paidAt: ctx.now,
    receivedYen: charge.amountYen,
    stripePaymentIntentId: observed.paymentIntentId,
  })
  await postJournal(ctx, paymentJournal(charge))
  await ctx.emit('charge.paid', { chargeId: charge.id })
  return (await moveOn(ctx, quote)) ? 'settle' : 'paid_too_late'
}

async function take(
  ctx: CommandContext,
  charge: Charge,
  step: ChargeTransition,
  observed: ObservedPayment,
): Promise<SettleOutcome> {
  if (step === 'settle') return settle(ctx, charge, observed)
  await moveCharge(ctx, charge, step)
  if (step === 'fail') await ctx.emit('charge.unpaid', { chargeId: charge.id, state: 'failed' })
  if (step === 'expire') await ctx.emit('charge.unpaid', { chargeId: charge.id, state: 'expired' })
  return step
}

const told = systemScope('the attempt Stripe told us about')

async function applyPayment(ctx: CommandContext, { attemptId, observed }: SettleInput): Promise<SettleOutcome> {
  const where = { id: attemptId, ...told }
  const found = await ctx.tx.chargeAttempt.findFirstOrThrow({ where, select: { chargeId: true } })
  const charge = await lockCharge(ctx, found.chargeId)
  await noteObserved(ctx, { attemptId, charge, observed })
  if (isSecondPayment(charge, observed)) return 'paid_twice'
  if (isOtherMoney(charge, observed)) return 'mismatch'
  const attempt = await ctx.tx.chargeAttempt.findFirstOrThrow({ where })
  const next = converge(charge.state, attempt.state as AttemptState, observed.fate)
  if (next.attempt) await ctx.tx.chargeAttempt.updateMany({ where, data: { state: next.attempt, endedAt: ctx.now } })
  return next.charge ? take(ctx, charge, next.charge, observed) : 'unchanged'
}

/** Brings our rows to what Stripe says, in one transaction with the ledger, the deal and the event's mark. */
export async function settleCharge(input: SettleInput): Promise<SettleOutcome> {
  return runCommand(system('stripe'), 'charge:settle', async (ctx) => {
    const outcome = await applyPayment(ctx, input)
    await markHandled(ctx, input.stripeEventId, outcome)
    return outcome
  })
}
