import type Stripe from 'stripe'
import { clock, HOUR_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { log } from '#app/platform/log.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { failureName, stripeFailure } from '#app/platform/stripe/stripe-failure.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { paymentPath } from '#app/features/fees/payment-path.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { endAttempt } from '../commands/end-attempt.server.ts'
import { noteAttemptError } from '../commands/note-attempt-error.server.ts'
import { storeSession } from '../commands/store-session.server.ts'
import { checkoutParams } from './checkout-params.ts'

// Stripe forgets a key after 24 hours and would then make a second page: https://docs.stripe.com/api/idempotent_requests
const KEY_LIVES_MS = 23 * HOUR_MS
// Somebody waits for this answer.
const PATIENCE = { timeout: 10_000, maxNetworkRetries: 1 }
const DAY_SECONDS = 24 * 3600

const findAttempt = (id: string) =>
  db.chargeAttempt.findFirstOrThrow({
    where: { id, ...systemScope('the attempt was opened under the payer’s scope') },
    include: { charge: { include: { quote: { select: { kind: true, subjectId: true } } } } },
  })

type Attempt = Awaited<ReturnType<typeof findAttempt>>

function paramsOf({ id, locale, charge }: Attempt): Stripe.Checkout.SessionCreateParams {
  return checkoutParams({
    attemptId: id,
    chargeId: charge.id,
    path: paymentPath(charge.quote),
    amountYen: yen(charge.amountYen),
    locale,
    productName: translatorFor(locale === 'en' ? 'en' : 'ja').t('billing.productName'),
    appUrl: env().APP_URL,
  })
}

/** The page an old attempt may have got without our hearing of it, found by our id in its metadata. */
async function findSession({ id, createdAt }: Attempt): Promise<Stripe.Checkout.Session | undefined> {
  const since = Math.floor(createdAt.getTime() / 1000) - 60
  const made = stripe().checkout.sessions.list({ created: { gte: since, lte: since + 2 * DAY_SECONDS }, limit: 100 })
  for await (const session of made) if (session.metadata?.['attempt_id'] === id) return session
  return undefined
}

async function askStripe(attempt: Attempt): Promise<Stripe.Checkout.Session | undefined> {
  if (clock.now().getTime() - attempt.createdAt.getTime() > KEY_LIVES_MS) return findSession(attempt)
  return stripe().checkout.sessions.create(paramsOf(attempt), { ...PATIENCE, idempotencyKey: attempt.idempotencyKey })
}

async function giveUp(attemptId: string, error: string): Promise<never> {
  log.error({ alert: 'checkout_refused', attemptId, error }, 'payment page refused')
  await endAttempt({ attemptId, error })
  throw new AppError('payments.refused')
}

async function fail(attemptId: string, error: unknown): Promise<never> {
  const name = failureName(error)
  if (stripeFailure(error) === 'refused') return giveUp(attemptId, name)
  log.warn({ attemptId, error: name }, 'payments unreachable')
  await noteAttemptError({ attemptId, error: name })
  throw new AppError('payments.unreachable', { cause: error })
}

/**
 * Asks Stripe for the payment page of a committed attempt, with the attempt's own key, and keeps the answer.
 * @returns the page's address
 * @throws AppError payments.unreachable (try again, also by the sweeper), payments.refused (the attempt is over)
 */
export async function createCheckout(attemptId: string): Promise<string> {
  const attempt = await findAttempt(attemptId)
  const session = await askStripe(attempt).catch((error: unknown) => fail(attemptId, error))
  if (!session?.url) return giveUp(attemptId, session ? 'page_closed' : 'key_too_old')
  await storeSession({ attemptId, sessionId: session.id, url: session.url })
  return session.url
}
