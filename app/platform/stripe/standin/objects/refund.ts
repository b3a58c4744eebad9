import { newId } from '../state/ids.ts'
import type { RefundCourse, StoredCharge, StoredRefund } from '../state/object-types.ts'

export interface RefundFields extends Pick<StoredRefund, 'amount' | 'metadata' | 'reason'> {
  course: RefundCourse
  /** Where the payer is asked for an account to pay back to. */
  email: string | null
}

const STATUSES: Record<RefundCourse, string> = {
  succeeds: 'succeeded',
  pending: 'pending',
  asks_payer: 'requires_action',
  fails: 'pending',
  fails_later: 'succeeded',
}

const ANSWER_WITHIN_SECONDS = 45 * 24 * 3600

export function buildRefund(
  charge: StoredCharge,
  { course, email, ...fields }: RefundFields,
  now: number,
): StoredRefund {
  const type = charge.payment_method_details?.type ?? 'card'
  return {
    id: newId(type === 'card' ? 're' : 'pyr'),
    object: 'refund',
    balance_transaction: null,
    charge: charge.id,
    created: now,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: destination(type),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    receipt_number: null,
    source_transfer_reversal: null,
    status: STATUSES[course],
    transfer_reversal: null,
    ...(course === 'asks_payer' && askPayer(email ?? '', now)),
    ...fields,
  }
}

function destination(type: string): NonNullable<StoredRefund['destination_details']> {
  if (type === 'konbini')
    return { jp_bank_transfer: { reference: null, reference_status: null }, type: 'jp_bank_transfer' }
  if (type === 'customer_balance') return { customer_cash_balance: {}, type: 'customer_cash_balance' }
  if (type !== 'card') return { type }
  return {
    card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
    type: 'card',
  }
}

const askPayer = (email: string, now: number): Pick<StoredRefund, 'instructions_email' | 'next_action'> => ({
  instructions_email: email,
  next_action: {
    display_details: {
      email_sent: { email_sent_at: now, email_sent_to: email },
      expires_at: now + ANSWER_WITHIN_SECONDS,
    },
    type: 'display_details',
  },
})
