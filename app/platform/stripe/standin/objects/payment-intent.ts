import { newId, randomText } from '../state/ids.ts'
import type { StoredIntent, StoredMethod, StoredPlan, StoredSession } from '../state/object-types.ts'
import type { TestCard } from './cards.ts'

/** The intent a session makes when a card is tried for the first time. */
export function buildIntent(session: StoredSession, plan: StoredPlan, now: number): StoredIntent {
  const id = newId('pi')
  return {
    ...NOT_USED,
    id,
    object: 'payment_intent',
    allowed_payment_method_types: ['card'],
    amount: session.amount_total ?? 0,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: 'automatic',
    created: now,
    currency: 'jpy',
    customer: session.customer,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    payment_method: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    status: 'requires_payment_method',
    ...plan.intent,
  }
}

/** `last_payment_error` after a refusal by the issuer. */
export const declineError = (
  decline: NonNullable<TestCard['decline']>,
  charge: string,
  method: StoredMethod,
): NonNullable<StoredIntent['last_payment_error']> => ({
  advice_code: 'try_again_later',
  charge,
  code: decline.code as 'card_declined' | 'expired_card',
  decline_code: decline.declineCode,
  doc_url: `https://docs.stripe.com/error-codes/${decline.code.replaceAll('_', '-')}`,
  message: decline.message,
  payment_method: method,
  type: 'card_error',
})

const NOT_USED = {
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  customer_account: null,
  excluded_payment_method_types: null,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method_configuration_details: null,
  payment_record: null,
  processing: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  transfer_data: null,
} satisfies Partial<StoredIntent>
