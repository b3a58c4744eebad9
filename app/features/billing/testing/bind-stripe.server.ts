import type { Stripe } from 'stripe'
import { createStripe } from '#app/platform/stripe/client.server.ts'

/** Binds this process's Stripe client to an address, in place of the one the environment names. */
export function bindStripe(apiBase: string): Stripe {
  const client = createStripe({ secretKey: 'sk_test_standin', apiBase })
  const remembered = (globalThis as Record<string, unknown>)['__musubi'] as Map<string, unknown>
  remembered.set('stripe', client)
  return client
}
