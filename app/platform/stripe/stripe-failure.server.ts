import Stripe from 'stripe'

/**
 * `refused`: the same call will be refused again. `unreachable`: nobody knows whether it was carried out, so it is
 * repeated with the same idempotency key.
 */
export type StripeFailure = 'refused' | 'unreachable'

/** What a failed call means; anything that is no answer of Stripe's to this very request counts as unreachable. */
export function stripeFailure(error: unknown): StripeFailure {
  const isRefusal =
    error instanceof Stripe.errors.StripeInvalidRequestError || error instanceof Stripe.errors.StripeIdempotencyError
  // 409: the same key is being worked on at this moment.
  return isRefusal && error.statusCode !== 409 ? 'refused' : 'unreachable'
}

/** Class and code only: Stripe's sentences quote parameters. */
export function failureName(error: unknown): string {
  if (error instanceof Stripe.errors.StripeError) return [error.type, error.code].filter(Boolean).join(' ')
  return error instanceof Error ? error.name : typeof error
}

/** Whether Stripe gave this as the reason, such as `insufficient_capabilities_for_transfer`. */
export const isStripeReason = (error: unknown, code: string): boolean =>
  error instanceof Stripe.errors.StripeError && error.code === code
