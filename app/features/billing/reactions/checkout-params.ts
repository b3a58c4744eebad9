import type Stripe from 'stripe'
import type { PageMethod } from '../rules.ts'

export interface CheckoutRequest {
  attemptId: string
  chargeId: string
  /** The page of ours on which it is paid. */
  path: string
  amountYen: number
  methods: readonly PageMethod[]
  locale: string
  /** What is paid, in neutral words: it stands on the payment page and on card statements. */
  productName: string
  appUrl: string
}

/**
 * The payment page for an attempt. Made of stored values only, because a repeated call under one idempotency key must
 * be the same call. Ids are all Stripe learns of a deal.
 */
export function checkoutParams(request: CheckoutRequest): Stripe.Checkout.SessionCreateParams {
  const metadata = { charge_id: request.chargeId, attempt_id: request.attemptId }
  const page = new URL(request.path, request.appUrl).href
  return {
    mode: 'payment',
    allowed_payment_method_types: [...request.methods],
    client_reference_id: request.chargeId,
    locale: request.locale === 'en' ? 'en' : 'ja',
    line_items: [
      {
        quantity: 1,
        price_data: { currency: 'jpy', unit_amount: request.amountYen, product_data: { name: request.productName } },
      },
    ],
    metadata,
    payment_intent_data: { metadata },
    success_url: `${page}/return`,
    cancel_url: page,
  }
}
