import { randomInt } from 'node:crypto'
import type { Stripe } from 'stripe'
import { cashId, newId, randomText } from '../state/ids.ts'
import type { StoredCash, StoredCashTransaction } from '../state/object-types.ts'
import type { NextAction } from './next-action.ts'

type Instructions = NonNullable<NextAction['display_bank_transfer_instructions']>
type FinancialAddress = NonNullable<Instructions['financial_addresses']>[number]

/** An empty balance, with the account number that is this customer's alone. */
export const buildCash = (customer: string): StoredCash => ({
  id: cashId(customer),
  object: 'standin.cash',
  customer,
  available: {},
  branchCode: String(randomInt(100, 1000)),
  accountNumber: String(randomInt(1_000_000, 10_000_000)),
})

/** The balance as the API shows it. */
export const showCash = ({ customer, available }: StoredCash): Stripe.CashBalance => ({
  object: 'cash_balance',
  available: Object.keys(available).length > 0 ? available : null,
  customer,
  customer_account: null,
  livemode: false,
  settings: { reconciliation_mode: 'automatic', using_merchant_default: true },
})

type CashChange = Pick<StoredCashTransaction, 'currency' | 'net_amount' | 'type'> & Partial<StoredCashTransaction>

/** One line of a customer's balance; `net_amount` is negative when money leaves it. */
export const buildCashTransaction = (
  { customer, available }: StoredCash,
  change: CashChange,
  now: number,
): StoredCashTransaction => ({
  id: newId('ccsbtxn'),
  object: 'customer_cash_balance_transaction',
  created: now,
  customer,
  customer_account: null,
  ending_balance: available[change.currency] ?? 0,
  livemode: false,
  ...change,
})

const ADDRESS = { city: null, country: 'JP', line1: null, line2: null, postal_code: null, state: null }

/** The account that a customer transfers to. */
export const bankAccountOf = ({ branchCode, accountNumber }: StoredCash): FinancialAddress => ({
  supported_networks: ['zengin'],
  type: 'zengin',
  zengin: {
    account_holder_address: ADDRESS,
    account_holder_name: 'ムスビ（テスト',
    account_number: accountNumber,
    account_type: 'futsu',
    bank_address: ADDRESS,
    bank_code: '9999',
    bank_name: 'テスト銀行',
    branch_code: branchCode,
    branch_name: `テスト${branchCode}支店`,
  },
})

/** Asks the payer to transfer what is missing. */
export const transferAction = (
  cash: StoredCash,
  { id, amount, currency }: { id: string; amount: number; currency: string },
  baseUrl: string,
): NextAction => ({
  type: 'display_bank_transfer_instructions',
  display_bank_transfer_instructions: {
    amount_remaining: amount,
    currency,
    financial_addresses: [bankAccountOf(cash)],
    hosted_instructions_url: `${baseUrl}/c/transfer/${id}`,
    reference: randomText(12).toUpperCase(),
    type: 'jp_bank_transfer',
  },
})
