import type Stripe from 'stripe'
import { yen } from '#app/platform/money/yen.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { storeTransfer } from '../commands/store-transfer.server.ts'
import { ensureCustomer } from './ensure-customer.server.ts'
import { failAttempt, giveUpAttempt } from './fail-attempt.server.ts'
import { type Attempt, findAttempt } from './find-attempt.server.ts'
import { isKeyForgotten, madeAround } from './key-age.ts'
import { transferInstructionsOf } from './read-payment.server.ts'

const PATIENCE = { timeout: 10_000, maxNetworkRetries: 1 }

/** A payment that waits for a transfer to an account of the payer's own at Stripe. Made of stored values only. */
function paramsOf({ id, charge }: Attempt, customer: string): Stripe.PaymentIntentCreateParams {
  return {
    amount: yen(charge.amountYen),
    currency: 'jpy',
    customer,
    allowed_payment_method_types: ['customer_balance'],
    payment_method_data: { type: 'customer_balance' },
    payment_method_options: {
      customer_balance: { funding_type: 'bank_transfer', bank_transfer: { type: 'jp_bank_transfer' } },
    },
    confirm: true,
    metadata: { charge_id: charge.id, attempt_id: id },
  }
}

async function findIntent(attempt: Attempt, customer: string): Promise<Stripe.PaymentIntent | undefined> {
  const made = stripe().paymentIntents.list({ customer, created: madeAround(attempt), limit: 100 })
  for await (const intent of made) if (intent.metadata['attempt_id'] === attempt.id) return intent
  return undefined
}

async function askStripe(attempt: Attempt): Promise<Stripe.PaymentIntent | undefined> {
  const customer = await ensureCustomer(attempt.charge.payerParticipantId)
  if (isKeyForgotten(attempt)) return findIntent(attempt, customer)
  const { idempotencyKey } = attempt
  return stripe().paymentIntents.create(paramsOf(attempt, customer), { ...PATIENCE, idempotencyKey })
}

/**
 * Asks Stripe for an account to transfer the sum of a committed attempt to, with the attempt's own key, and keeps the answer.
 * @throws AppError payments.unreachable (try again, also by the sweeper), payments.refused (the attempt is over)
 */
export async function createTransfer(attemptId: string): Promise<void> {
  const attempt = await findAttempt(attemptId)
  const intent = await askStripe(attempt).catch((error: unknown) => failAttempt(attemptId, error))
  if (!intent) return giveUpAttempt(attemptId, 'key_too_old')
  await storeTransfer({ attemptId, paymentIntentId: intent.id, instructions: transferInstructionsOf(intent) })
}
