import { newId } from '../state/ids.ts'
import type { StoredBalanceTransaction, StoredCharge, StoredDispute } from '../state/object-types.ts'
import { cardBehind } from './cards.ts'

export interface DisputeKind {
  reason: string
  /** An inquiry moves no money; a chargeback takes it at once. */
  isInquiry: boolean
}

// Cards in Japan leave a week or two; the stand-in leaves nine days.
const ANSWER_WITHIN_SECONDS = 9 * 24 * 3600

export function buildDispute(
  charge: StoredCharge,
  { reason, isInquiry }: DisputeKind,
  transactions: StoredBalanceTransaction[],
  now: number,
): StoredDispute {
  const brand = charge.payment_method_details?.card?.brand ?? 'visa'
  return {
    id: newId('du'),
    object: 'dispute',
    amount: charge.amount,
    balance_transactions: transactions,
    charge: charge.id,
    created: now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: NO_EVIDENCE,
    evidence_details: {
      due_by: now + ANSWER_WITHIN_SECONDS,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: isInquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: { brand, case_type: isInquiry ? 'inquiry' : 'chargeback', network: brand, network_reason_code: '10' },
      type: 'card',
    },
    reason,
    status: isInquiry ? 'warning_needs_response' : 'needs_response',
  }
}

/** The dispute that a test card brings by itself; undefined for all others. */
export const disputeOf = (method: Parameters<typeof cardBehind>[0]): DisputeKind | undefined =>
  cardBehind(method)?.dispute

const NO_EVIDENCE: StoredDispute['evidence'] = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}

/** The pieces of evidence that are text. */
export const EVIDENCE_FIELDS = Object.keys(NO_EVIDENCE).filter((field) => field !== 'enhanced_evidence')
