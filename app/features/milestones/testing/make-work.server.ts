import { randomUUID } from 'node:crypto'
import { clock } from '#app/platform/clock.ts'
import { addDays, tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { settleCharge } from '#app/features/billing/commands/settle-charge.server.ts'
import { acceptOrder } from '../commands/accept-order.server.ts'
import { billMilestone } from '../commands/bill-milestone.server.ts'
import { deliverMilestone } from '../commands/deliver-milestone.server.ts'
import { followMoney } from '../commands/follow-money.server.ts'
import { proposeOrder } from '../commands/propose-order.server.ts'
import type { OrderInput } from '../schema.ts'

/** An order of these prices, each to be delivered in ten days and paid forty days after. */
export function orderOf(...amounts: number[]): OrderInput {
  const deliverOn = addDays(tokyoDay(clock.now()), 10)
  const parts = amounts.map((workYen, index) => ({
    title: `区切り${index + 1}`,
    workYen,
    deliverOn,
    payBy: addDays(deliverOn, 40),
  }))
  return { content: '商品の箱のデザイン', place: '本社の受付', paysSalaries: 'yes', parts }
}

/** A design deal in production at the sum of these prices. */
export async function makeDesignDeal(...amounts: number[]) {
  const made = await makeDeal({ track: 'design', state: 'production' })
  const agreedAmountYen = BigInt(amounts.reduce((sum, amount) => sum + amount, 0))
  await db.deal.update({ where: { id: made.dealId }, data: { agreedAmountYen } })
  return { ...made, client: made.need, designer: made.offer }
}

export const milestonesOf = (dealId: string) =>
  db.milestone.findMany({ where: { dealId }, orderBy: { position: 'asc' } })

/** The same with an order the designer, an individual unless said otherwise, has accepted. */
export async function makeOrderedWork(amounts = [200_000], payeeForm: 'individual' | 'corporation' = 'individual') {
  const made = await makeDesignDeal(...amounts)
  const { orderId } = await proposeOrder(made.client.actor, made.dealId, orderOf(...amounts))
  await acceptOrder(made.designer.actor, made.dealId, { orderId, payeeForm })
  const [first] = await milestonesOf(made.dealId)
  return { ...made, orderId, milestoneId: first!.id }
}

/** Money comes for a bill, as if Stripe had told us; what follows from it is done at once. */
export async function payQuote(quoteId: string, { isHeard = true } = {}): Promise<string> {
  const charge = await db.charge.findUniqueOrThrow({ where: { quoteId } })
  const attempt = { chargeId: charge.id, idempotencyKey: randomUUID(), state: 'open', createdAt: clock.now() }
  const { id: attemptId } = await db.chargeAttempt.create({ data: attempt })
  await db.charge.update({ where: { id: charge.id }, data: { state: 'awaiting_payment' } })
  const paymentIntentId = `pi_${randomUUID()}`
  const amountReceived = Number(charge.amountYen)
  const observed = { sessionId: null, paymentIntentId, fate: 'paid', amountReceived, currency: 'jpy' } as const
  await settleCharge({ attemptId, observed })
  if (isHeard) await followMoney(charge.id)
  return charge.id
}

/** The same, paid in advance. */
export async function makeFundedWork(...given: Parameters<typeof makeOrderedWork>) {
  const made = await makeOrderedWork(...given)
  const { quoteId } = await billMilestone(made.client.actor, made.milestoneId)
  return { ...made, quoteId, chargeId: await payQuote(quoteId) }
}

/** The same, delivered. */
export async function makeDeliveredWork(...given: Parameters<typeof makeOrderedWork>) {
  const made = await makeFundedWork(...given)
  await deliverMilestone(made.designer.actor, made.milestoneId, 'データを送りました。')
  return made
}

export const stateOf = async (id: string) => (await db.milestone.findUniqueOrThrow({ where: { id } })).state
