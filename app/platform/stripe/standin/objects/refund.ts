import { newId } from '../state/ids.ts'
import type { StoredCharge, StoredRefund } from '../state/object-types.ts'

export type RefundFields = Pick<StoredRefund, 'amount' | 'metadata' | 'reason'>

export const buildRefund = (charge: StoredCharge, fields: RefundFields, now: number): StoredRefund => ({
  id: newId('re'),
  object: 'refund',
  balance_transaction: null,
  charge: charge.id,
  created: now,
  currency: charge.currency,
  customer: charge.customer,
  customer_account: null,
  destination_details: {
    card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
    type: 'card',
  },
  payment_intent: charge.payment_intent,
  payment_method: charge.payment_method,
  receipt_number: null,
  source_transfer_reversal: null,
  status: 'succeeded',
  transfer_reversal: null,
  ...fields,
})
