import { AppError } from '#app/platform/errors/app-error.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { stripeFailure } from '#app/platform/stripe/stripe-failure.server.ts'
import { observePayment } from './observe-payment.server.ts'
import { type KnownAttempt, readPayment } from './read-payment.server.ts'

async function end(attempt: KnownAttempt): Promise<void> {
  const { observed } = await readPayment(attempt)
  if (observed.sessionId && observed.fate === 'open') await stripe().checkout.sessions.expire(observed.sessionId)
  else if (observed.paymentIntentId) await stripe().paymentIntents.cancel(observed.paymentIntentId)
}

/**
 * Closes an open payment so that another way can be taken.
 * @returns false when money came first, or is on its way and cannot be held
 * @throws AppError payments.unreachable
 */
export async function closeAttempt(attempt: KnownAttempt): Promise<boolean> {
  try {
    await end(attempt).catch((error: unknown) => {
      // It has been paid or has ended meanwhile: what it is now is read below.
      if (stripeFailure(error) !== 'refused') throw error
    })
    const { fate } = await observePayment(attempt)
    return fate === 'expired' || fate === 'failed'
  } catch (error) {
    throw new AppError('payments.unreachable', { cause: error })
  }
}
