import { newId } from '../state/ids.ts'
import type { StoredMethod } from '../state/object-types.ts'
import type { CardUse, MethodUse, Payer } from './method-use.ts'

export const buildMethod = (use: MethodUse, customer: string | null, now: number): StoredMethod => ({
  id: newId('pm'),
  object: 'payment_method',
  allow_redisplay: 'unspecified',
  billing_details: billingDetails(use),
  created: now,
  customer,
  customer_account: null,
  livemode: false,
  metadata: {},
  type: use.type,
  ...(use.type === 'card' ? { card: cardOf(use) } : { [use.type]: {} }),
})

const cardOf = (use: CardUse): NonNullable<StoredMethod['card']> => ({
  ...cardFacts(use),
  checks: CHECKS,
  display_brand: use.card.brand,
  generated_from: null,
  networks: { available: [use.card.brand], preferred: null },
  three_d_secure_usage: { supported: true },
})

const billingDetails = ({ email, name }: Payer): StoredMethod['billing_details'] => ({
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
