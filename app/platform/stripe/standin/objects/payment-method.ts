import { newId } from '../state/ids.ts'
import type { StoredCharge, StoredMethod } from '../state/object-types.ts'
import type { CardUse } from './cards.ts'

export const buildMethod = (use: CardUse, customer: string | null, now: number): StoredMethod => ({
  id: newId('pm'),
  object: 'payment_method',
  allow_redisplay: 'unspecified',
  billing_details: billingDetails(use),
  card: {
    ...cardFacts(use),
    checks: CHECKS,
    display_brand: use.card.brand,
    generated_from: null,
    networks: { available: [use.card.brand], preferred: null },
    three_d_secure_usage: { supported: true },
  },
  created: now,
  customer,
  customer_account: null,
  livemode: false,
  metadata: {},
  type: 'card',
})

/** What a charge says of the card. `amount` is null when nothing was authorised. */
export const cardDetails = (use: CardUse, amount: number | null): StoredCharge['payment_method_details'] => ({
  card: {
    ...cardFacts(use),
    amount_authorized: amount,
    authorization_code: null,
    checks: CHECKS,
    electronic_commerce_indicator: null,
    extended_authorization: { status: 'disabled' },
    incremental_authorization: { status: 'unavailable' },
    installments: null,
    mandate: null,
    multicapture: { status: 'unavailable' },
    network: use.card.brand,
    network_token: { used: false },
    network_transaction_id: null,
    overcapture: { maximum_amount_capturable: amount ?? 0, status: 'unavailable' },
    three_d_secure: null,
    transaction_link_id: null,
  },
  type: 'card',
})

export const billingDetails = ({ email, name }: CardUse): StoredCharge['billing_details'] => ({
  address: null,
  email,
  name,
  phone: null,
  tax_id: null,
})

const CHECKS = { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' }

// Only the last four digits are kept, also of a test card.
const cardFacts = ({ card, expMonth, expYear }: CardUse) => ({
  brand: card.brand,
  country: 'JP',
  exp_month: expMonth,
  exp_year: expYear,
  fingerprint: `standin${card.number.slice(-4)}`,
  funding: 'credit',
  last4: card.number.slice(-4),
  regulated_status: 'unregulated' as const,
  wallet: null,
})
