import type Stripe from 'stripe'
import { env } from '#app/platform/env/env.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { paymentPath } from '#app/features/fees/payment-path.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { storeSession } from '../commands/store-session.server.ts'
import { pageMethods } from '../rules.ts'
import { checkoutParams } from './checkout-params.ts'
import { failAttempt, giveUpAttempt } from './fail-attempt.server.ts'
import { type Attempt, findAttempt } from './find-attempt.server.ts'
import { isKeyForgotten, madeAround } from './key-age.ts'

// Somebody waits for this answer.
const PATIENCE = { timeout: 10_000, maxNetworkRetries: 1 }

function paramsOf({ id, locale, charge }: Attempt): Stripe.Checkout.SessionCreateParams {
  return checkoutParams({
    attemptId: id,
    chargeId: charge.id,
    path: paymentPath(charge.quote),
    amountYen: yen(charge.amountYen),
    methods: pageMethods(charge.amountYen),
    locale,
    productName: translatorFor(locale === 'en' ? 'en' : 'ja').t('billing.productName'),
    appUrl: env().APP_URL,
  })
}

/** The page an old attempt may have got without our hearing of it, found by our id in its metadata. */
async function findSession(attempt: Attempt): Promise<Stripe.Checkout.Session | undefined> {
  const made = stripe().checkout.sessions.list({ created: madeAround(attempt), limit: 100 })
  for await (const session of made) if (session.metadata?.['attempt_id'] === attempt.id) return session
  return undefined
}

const askStripe = (attempt: Attempt): Promise<Stripe.Checkout.Session | undefined> =>
  isKeyForgotten(attempt)
    ? findSession(attempt)
    : stripe().checkout.sessions.create(paramsOf(attempt), { ...PATIENCE, idempotencyKey: attempt.idempotencyKey })

/**
 * Asks Stripe for the payment page of a committed attempt, with the attempt's own key, and keeps the answer.
 * @returns the page's address
 * @throws AppError payments.unreachable (try again, also by the sweeper), payments.refused (the attempt is over)
 */
export async function createCheckout(attemptId: string): Promise<string> {
  const attempt = await findAttempt(attemptId)
  const session = await askStripe(attempt).catch((error: unknown) => failAttempt(attemptId, error))
  if (!session?.url) return giveUpAttempt(attemptId, session ? 'page_closed' : 'key_too_old')
  await storeSession({ attemptId, sessionId: session.id, url: session.url })
  return session.url
}
