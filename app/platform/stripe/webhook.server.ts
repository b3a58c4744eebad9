import type { Stripe } from 'stripe'

export interface WebhookDelivery {
  stripe: Pick<Stripe, 'webhooks'>
  /** The body exactly as received: parsed and re-serialised JSON never matches the signature. */
  rawBody: string | Uint8Array
  /** The `Stripe-Signature` header, or null when it was not sent. */
  signature: string | null
  /** `whsec_…` of the endpoint. */
  secret: string
}

export type WebhookVerdict =
  | { ok: true; event: Stripe.Event }
  | { ok: false; reason: 'signature_missing' | 'signature_mismatch' | 'signature_too_old' | 'payload_malformed' }

const NO_AGE_LIMIT = 0

/**
 * Checks a webhook's signature and age (Stripe's tolerance: 300 s) and gives the event. A refusal is a value, so that
 * the door can answer 400 without a catch.
 * @throws Error when `secret` is blank: that is a fault of our configuration, not of the sender.
 */
export function verifyWebhook({ stripe, rawBody, signature, secret }: WebhookDelivery): WebhookVerdict {
  if (secret.trim() === '') throw new Error('The Stripe webhook secret is empty')
  if (!signature) return { ok: false, reason: 'signature_missing' }
  try {
    return { ok: true, event: stripe.webhooks.constructEvent(rawBody, signature, secret) }
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, reason: 'payload_malformed' }
  }
  // The SDK throws one class for both faults; without the age check only the signature itself can still fail.
  try {
    stripe.webhooks.constructEvent(rawBody, signature, secret, NO_AGE_LIMIT)
    return { ok: false, reason: 'signature_too_old' }
  } catch {
    return { ok: false, reason: 'signature_mismatch' }
  }
}
