/** One run of Stripe's CLI, and what happens after it. */
export interface CliRun {
  /** The fixture is Stripe's own, in dollars; these make it yen. `name:parameter=value`. */
  override?: string[]
  remove?: string[]
  /** Parameters that the fixture lacks. `name:parameter=value`. */
  add?: string[]
  /** A fixture of ours in testing/fixtures, where Stripe's own pays in a way that Japan does not have. */
  fixture?: string
  /** What the convenience store then reports. */
  voucher?: 'paid' | 'expired'
  /** What the bank then says of the payout. */
  payout?: 'paid' | 'no_account'
}

const intentInYen = ['payment_intent:currency=jpy']
const priceInYen = ['price:currency=jpy']

const payoutInYen = [...intentInYen, 'payout:currency=jpy']
// Stripe keeps a fee of what is paid, and the fixture sends on as much as was paid.
const transferInYen = [...intentInYen, 'payment_intent:amount=2000', 'transfer:currency=jpy']
// Stripe's own fixture sends money to an account that has shown nothing yet, which is refused here.
const readyAccount = [
  'account:type=custom',
  'account:business_type=individual',
  'account:capabilities[transfers][requested]=true',
  'account:external_account[object]=bank_account',
  'account:external_account[country]=JP',
  'account:external_account[currency]=jpy',
  'account:external_account[account_number]=0001234',
  'account:individual[first_name_kanji]=花子',
  'account:individual[last_name_kanji]=見本',
  'account:tos_acceptance[date]=1790000000',
  'account:tos_acceptance[ip]=127.0.0.1',
]

/** By the event that has to be seen in `GET /v1/events`. This table may only grow. */
export const CLI_TABLE: Record<string, CliRun> = {
  'account.updated': {},
  'balance.available': { override: intentInYen },
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
  'payout.created': { override: payoutInYen },
  'payout.failed': { fixture: 'payout.json', payout: 'no_account' },
  'payout.paid': { fixture: 'payout.json', payout: 'paid' },
  'payout.updated': { override: payoutInYen },
  'price.created': { override: priceInYen, remove: ['price:recurring[interval]'] },
  'product.created': {},
  'product.updated': {},
  'transfer.created': { override: transferInYen, add: readyAccount },
  'transfer.reversed': { override: transferInYen, add: readyAccount },
  'transfer.updated': { override: transferInYen, add: readyAccount },
}
