import { newId } from '../state/ids.ts'
import type { StoredPayout } from '../state/object-types.ts'

export type PayoutFields = Pick<StoredPayout, 'amount' | 'automatic' | 'description' | 'destination' | 'metadata'> & {
  statement_descriptor: string | null
}

export const ARRIVES_AFTER_SECONDS = 24 * 3600

/** Money on its way to a bank account, arriving a day later. */
export const buildPayout = (fields: PayoutFields, account: string | null, now: number): StoredPayout => ({
  id: newId('po'),
  object: 'payout',
  application_fee: null,
  application_fee_amount: null,
  arrival_date: now + ARRIVES_AFTER_SECONDS,
  balance_transaction: null,
  created: now,
  currency: 'jpy',
  failure_balance_transaction: null,
  failure_code: null,
  failure_message: null,
  livemode: false,
  method: 'standard',
  original_payout: null,
  payout_method: null,
  reconciliation_status: fields.automatic ? 'completed' : 'not_applicable',
  reversed_by: null,
  source_type: 'card',
  status: 'pending',
  trace_id: null,
  type: 'bank_account',
  ...fields,
  ...(account !== null && { standinAccount: account }),
})
