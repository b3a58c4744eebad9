import type Stripe from 'stripe'
import { env } from '../env/env.server.ts'
import { log } from '../log.server.ts'
import { stripe } from './payments.server.ts'
import { verifyWebhook } from './webhook.server.ts'

const isLiveKey = (key: string): boolean => /^(sk|rk)_live_/.test(key)

/**
 * The event a webhook request carries, once its signature is proven and its mode (live or test) is that of our key.
 * @returns undefined for everything else; the reason is logged
 */
export async function readWebhook(request: Request): Promise<Stripe.Event | undefined> {
  const { STRIPE_WEBHOOK_SECRET, STRIPE_CONNECT_WEBHOOK_SECRET, STRIPE_SECRET_KEY } = env()
  const delivery = {
    stripe: stripe(),
    rawBody: await request.text(),
    signature: request.headers.get('stripe-signature'),
  }
  const own = verifyWebhook({ ...delivery, secret: STRIPE_WEBHOOK_SECRET })
  // Events of connected accounts come from an endpoint of their own, whose secret is another.
  const isTriedAgain = !own.ok && own.reason === 'signature_mismatch' && STRIPE_CONNECT_WEBHOOK_SECRET
  const verdict = isTriedAgain ? verifyWebhook({ ...delivery, secret: STRIPE_CONNECT_WEBHOOK_SECRET }) : own
  if (!verdict.ok) {
    log.warn({ reason: verdict.reason }, 'webhook refused')
    return undefined
  }
  if (verdict.event.livemode !== isLiveKey(STRIPE_SECRET_KEY)) {
    log.error({ alert: 'webhook_mode', stripeEventId: verdict.event.id }, 'webhook refused')
    return undefined
  }
  return verdict.event
}
