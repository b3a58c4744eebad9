import { log } from '#app/platform/log.server.ts'
import { idOf } from '#app/platform/stripe/id-of.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { closeStripeEvent } from '../commands/close-stripe-event.server.ts'
import { convergeDispute } from '../commands/converge-dispute.server.ts'
import { findPaidCharge } from './find-paid-charge.server.ts'

const atSecond = (seconds: number) => new Date(seconds * 1000)

/** Reads a dispute from Stripe and brings our rows to it. @throws the SDK's error when Stripe cannot be asked */
export async function observeDispute(disputeId: string, stripeEventId?: string): Promise<void> {
  const dispute = await stripe().disputes.retrieve(disputeId)
  const paymentIntentId = idOf(dispute.payment_intent)
  const charge = paymentIntentId ? await findPaidCharge(paymentIntentId) : undefined
  if (!charge) {
    log.error({ alert: 'dispute_of_nothing', disputeId }, 'payment needs a person')
    if (stripeEventId) await closeStripeEvent({ stripeEventId, outcome: 'ignored' })
    return
  }
  const due = dispute.evidence_details.due_by
  const outcome = await convergeDispute({
    chargeId: charge.id,
    observed: {
      stripeDisputeId: dispute.id,
      amountYen: dispute.amount,
      reason: dispute.reason,
      status: dispute.status,
      evidenceDueAt: due ? atSecond(due) : null,
      openedAt: atSecond(dispute.created),
    },
    ...(stripeEventId ? { stripeEventId } : {}),
  })
  if (outcome === 'unknown_word') log.error({ alert: 'unknown_dispute', disputeId }, 'payment needs a person')
}
