import type { Locale, MemberActor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ChargeAttempt } from '#prisma/generated/client.ts'
import { openAttempt } from '../commands/open-attempt.server.ts'
import { createCheckout } from './create-checkout.server.ts'
import { observePayment } from './observe-payment.server.ts'

/** Where the payer goes now: to the payment page, or, when money is on its way already, to the page that says so. */
export type CheckoutStep = { to: 'payment_page'; url: string } | { to: 'return_page' }

// An attempt that has run out in the meantime is followed by a fresh one, once.
const ROUNDS = 2

async function stepOf(attempt: ChargeAttempt): Promise<CheckoutStep | undefined> {
  if (!attempt.checkoutSessionId) return { to: 'payment_page', url: await createCheckout(attempt.id) }
  const observed = { attemptId: attempt.id, sessionId: attempt.checkoutSessionId }
  const { fate, url } = await observePayment(observed).catch((error: unknown) => {
    throw new AppError('payments.unreachable', { cause: error })
  })
  if (fate === 'open' && url) return { to: 'payment_page', url }
  return fate === 'expired' || fate === 'failed' ? undefined : { to: 'return_page' }
}

/**
 * The button "go on to payment": the attempt is committed first, then Stripe is asked, then its answer is kept.
 * @throws AppError payments.unreachable: nothing is lost, the same button works later
 */
export async function startCheckout(
  actor: MemberActor,
  input: { dealId: string; locale: Locale },
): Promise<CheckoutStep> {
  for (let round = 0; round < ROUNDS; round++) {
    const step = await stepOf(await openAttempt(actor, input))
    if (step) return step
  }
  throw new AppError('request.conflict')
}
