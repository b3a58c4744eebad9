/** One run of Stripe's CLI, and what happens after it. */
export interface CliRun {
  /** The fixture is Stripe's own, in dollars; these make it yen. `name:parameter=value`. */
  override?: string[]
  remove?: string[]
  /** A fixture of ours in testing/fixtures, where Stripe's own pays in a way that Japan does not have. */
  fixture?: string
  /** What the convenience store then reports. */
  voucher?: 'paid' | 'expired'
}

const intentInYen = ['payment_intent:currency=jpy']
const priceInYen = ['price:currency=jpy']

/** By the event that has to be seen in `GET /v1/events`. This table may only grow. */
export const CLI_TABLE: Record<string, CliRun> = {
  'cash_balance.funds_available': { override: ['fund_cash_balance:currency=jpy'] },
  'charge.dispute.closed': { override: intentInYen },
  'charge.dispute.created': { override: intentInYen },
  'charge.dispute.updated': { override: intentInYen },
  'charge.failed': { override: intentInYen },
  'charge.refund.updated': { override: intentInYen },
  'charge.refunded': { override: intentInYen },
  'charge.succeeded': { override: intentInYen },
  'checkout.session.async_payment_failed': { fixture: 'checkout-konbini.json', voucher: 'expired' },
  'checkout.session.async_payment_succeeded': { fixture: 'checkout-konbini.json', voucher: 'paid' },
  'checkout.session.completed': { override: priceInYen },
  'checkout.session.expired': { override: priceInYen },
  'customer.created': {},
  'customer.updated': {},
  'customer_cash_balance_transaction.created': { override: ['fund_cash_balance:currency=jpy'] },
  'payment_intent.canceled': { override: intentInYen },
  'payment_intent.created': { override: intentInYen },
  'payment_intent.partially_funded': {},
  'payment_intent.payment_failed': { override: intentInYen },
  'payment_intent.requires_action': { override: intentInYen },
  'payment_intent.succeeded': { override: intentInYen },
  'payment_method.attached': {},
  'payment_method.detached': {},
  'price.created': { override: priceInYen, remove: ['price:recurring[interval]'] },
  'product.created': {},
  'product.updated': {},
}
