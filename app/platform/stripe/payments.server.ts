import type Stripe from 'stripe'
import { env } from '../env/env.server.ts'
import { remember } from '../remember.server.ts'
import { createStripe } from './client.server.ts'

/** The Stripe client of this process, as the environment configures it. */
export const stripe = (): Stripe =>
  remember('stripe', () => {
    const { STRIPE_SECRET_KEY, STRIPE_API_BASE } = env()
    return createStripe({ secretKey: STRIPE_SECRET_KEY, ...(STRIPE_API_BASE ? { apiBase: STRIPE_API_BASE } : {}) })
  })

const CHECK_TIMEOUT_MS = 1_500

/** True when Stripe (or the stand-in) answers our key. */
export async function isPaymentsUp(): Promise<boolean> {
  return stripe()
    .events.list({ limit: 1 }, { timeout: CHECK_TIMEOUT_MS, maxNetworkRetries: 0 })
    .then(
      () => true,
      () => false,
    )
}
