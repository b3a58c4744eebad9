import { randomUUID } from 'node:crypto'
import type { Locale, MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { canTake } from '#app/platform/process/process.ts'
import type { Charge, ChargeAttempt } from '#prisma/generated/client.ts'
import type { QuoteSubject } from '#app/features/fees/payment-path.ts'
import { chargeProcess, isSettled } from '../process.ts'
import { methodsFor, openAttemptStates, type PaymentMethod } from '../rules.ts'
import { chargePayerScope } from '../scope.ts'
import { lockCharge } from '../writes/lock-charge.server.ts'

export interface AttemptInput {
  /** What is paid. */
  quote: QuoteSubject | { id: string }
  locale: Locale
  method: PaymentMethod
}

async function payableCharge(ctx: CommandContext, { quote, method }: AttemptInput): Promise<Charge> {
  const where = { quote, ...chargePayerScope(ctx.actor) }
  const found = await ctx.tx.charge.findFirst({ where, select: { id: true } })
  if (!found) throw new AppError('charge.not_found')
  const charge = await lockCharge(ctx, found.id)
  if (isSettled(charge.state)) throw new AppError('charge.already_paid')
  if (charge.state === 'cancelled') throw new AppError('charge.cancelled')
  if (!methodsFor(charge.amountYen).includes(method)) throw new AppError('charge.not_by_card')
  return charge
}

async function startAttempt(
  ctx: CommandContext,
  charge: Charge,
  { locale, method }: AttemptInput,
): Promise<ChargeAttempt> {
  if (!canTake(chargeProcess, 'start_payment', charge.state, 'payer')) throw new AppError('request.conflict')
  const { to } = chargeProcess.transitions.start_payment
  await ctx.tx.charge.updateMany({
    where: { id: charge.id, state: charge.state, ...chargePayerScope(ctx.actor) },
    data: { state: to },
  })
  const id = randomUUID()
  const attempt = await ctx.tx.chargeAttempt.create({
    data: { id, chargeId: charge.id, idempotencyKey: `charge-attempt:${id}`, locale, method, createdAt: ctx.now },
  })
  await ctx.record({
    action: 'charge.attempt_opened',
    entityType: 'charge',
    entityId: charge.id,
    data: { attemptId: id, method },
  })
  return attempt
}

/**
 * The attempt to pay that is open, or a new one with its idempotency key. It is committed before Stripe hears of it;
 * two presses of the button get the same attempt, also when they ask for different ways to pay.
 * @throws AppError charge.not_found (also for anybody but the payer), charge.already_paid, charge.not_by_card
 */
export async function openAttempt(actor: MemberActor, input: AttemptInput): Promise<ChargeAttempt> {
  return runCommand(actor, 'charge:pay', async (ctx) => {
    const charge = await payableCharge(ctx, input)
    const open = await ctx.tx.chargeAttempt.findFirst({
      where: { state: { in: [...openAttemptStates] }, chargeId: charge.id, charge: chargePayerScope(ctx.actor) },
    })
    return open ?? startAttempt(ctx, charge, input)
  })
}
