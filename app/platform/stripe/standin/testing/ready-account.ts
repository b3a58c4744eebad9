import type { Stripe } from 'stripe'

/** An account that the platform knows everything of, so that it may be paid at once. */
export const READY_ACCOUNT: Stripe.AccountCreateParams = {
  type: 'custom',
  country: 'JP',
  business_type: 'individual',
  capabilities: { transfers: { requested: true } },
  external_account: { object: 'bank_account', country: 'JP', currency: 'jpy', account_number: '0001234' },
  individual: { first_name_kanji: '花子', last_name_kanji: '見本' },
  tos_acceptance: { date: 1_790_000_000, ip: '127.0.0.1' },
}
