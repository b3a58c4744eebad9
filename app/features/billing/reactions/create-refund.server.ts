import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { failureName, stripeFailure } from '#app/platform/stripe/stripe-failure.server.ts'
import { endRefund } from '../commands/end-refund.server.ts'
import { noteRefundError } from '../commands/note-refund-error.server.ts'
import { observeRefunds } from './observe-refunds.server.ts'

const findRefund = (id: string) =>
  db.chargeRefund.findFirst({
    where: { id, ...systemScope('a refund the operator asked for') },
    include: { charge: { select: { id: true, stripePaymentIntentId: true } } },
  })

type Refund = NonNullable<Awaited<ReturnType<typeof findRefund>>>

const askStripe = ({ id, amountYen, chargeId, idempotencyKey }: Refund, paymentIntentId: string) =>
  stripe().refunds.create(
    {
      payment_intent: paymentIntentId,
      amount: yen(amountYen),
      metadata: { refund_id: id, charge_id: chargeId },
    },
    { idempotencyKey },
  )

async function fail(refundId: string, error: unknown): Promise<void> {
  const name = failureName(error)
  if (stripeFailure(error) === 'refused') {
    log.error({ alert: 'refund_refused', refundId, error: name }, 'refund refused')
    return endRefund({ refundId, error: name })
  }
  await noteRefundError({ refundId, error: name })
  throw error
}

/**
 * Asks Stripe for a refund whose row stands, with the row's own key; what Stripe says of all refunds of the payment is
 * read again afterwards. One Stripe has heard of already is only read: its key may be forgotten after a day.
 * @throws the SDK's error when Stripe cannot be asked; the job and the sweep try again
 */
export async function createRefund({ refundId }: { refundId: string }): Promise<void> {
  const refund = await findRefund(refundId)
  const paymentIntentId = refund?.charge.stripePaymentIntentId
  if (!refund || !paymentIntentId || refund.state !== 'requested') return
  const charge = { id: refund.charge.id, paymentIntentId }
  await observeRefunds(charge)
  if ((await findRefund(refundId))?.state !== 'requested') return
  const isRefused = await askStripe(refund, paymentIntentId).then(
    () => false,
    async (error: unknown) => {
      await fail(refundId, error)
      return true
    },
  )
  if (!isRefused) await observeRefunds(charge)
}
