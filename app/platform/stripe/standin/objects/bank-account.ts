import { newId } from '../state/ids.ts'
import type { StoredBankAccount } from '../state/object-types.ts'

export interface BankFields {
  accountNumber: string
  /** Bank and branch, seven digits. */
  routingNumber: string
  holder: string | null
}

// https://docs.stripe.com/connect/testing#account-numbers: how a payout to a Japanese test account ends.
const FAILURES: Record<string, string> = { 1111113: 'account_closed', 1111116: 'no_account' }

/** Only the last four digits are kept, also of a test account. */
export const buildBankAccount = (account: string, fields: BankFields): StoredBankAccount => ({
  id: newId('ba'),
  object: 'bank_account',
  account,
  account_holder_name: fields.holder,
  account_holder_type: null,
  account_type: 'futsu',
  available_payout_methods: ['standard'],
  bank_name: 'STRIPE TEST BANK',
  country: 'JP',
  currency: 'jpy',
  default_for_currency: true,
  fingerprint: null,
  future_requirements: NOTHING_DUE,
  last4: fields.accountNumber.slice(-4),
  metadata: {},
  requirements: NOTHING_DUE,
  routing_number: fields.routingNumber,
  status: 'new',
})

const NOTHING_DUE = { currently_due: [], errors: [], past_due: [], pending_verification: [] }

/** Why a payout to this account fails; undefined when it arrives. */
export const failureOf = ({ last4 }: Pick<StoredBankAccount, 'last4'>): string | undefined =>
  Object.entries(FAILURES).find(([number]) => number.endsWith(last4))?.[1]
