import { newId } from '../state/ids.ts'
import type { StoredCharge, StoredIntent, StoredMethod } from '../state/object-types.ts'
import type { TestCard } from './cards.ts'
import { methodDetails, type Proof } from './method-details.ts'

const STATEMENT_DESCRIPTOR = 'MUSUBI TEST'

export interface ChargeResult {
  /** Absent when the money was taken. */
  decline?: NonNullable<TestCard['decline']>
  proof: Proof
}

/** One try of one way of paying: succeeded, or failed when the card's issuer refuses. */
export function buildCharge(
  intent: StoredIntent,
  method: StoredMethod,
  { decline, proof }: ChargeResult,
  now: number,
): StoredCharge {
  const captured = decline ? 0 : intent.amount
  return {
    ...NOT_USED,
    id: newId(method.type === 'card' ? 'ch' : 'py'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: captured,
    amount_refunded: 0,
    balance_transaction: null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: STATEMENT_DESCRIPTOR,
    captured: !decline,
    created: now,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    livemode: false,
    metadata: intent.metadata,
    outcome: outcome(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: methodDetails(method, decline ? null : intent.amount, proof),
    receipt_email: intent.receipt_email,
    refunded: false,
    shipping: intent.shipping,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : 'succeeded',
    transfer_group: intent.transfer_group,
  }
}

const outcome = (decline: ChargeResult['decline']): StoredCharge['outcome'] => ({
  advice_code: decline ? 'try_again_later' : null,
  network_advice_code: null,
  network_decline_code: decline ? '05' : null,
  network_status: decline ? 'declined_by_network' : 'approved_by_network',
  reason: decline?.declineCode ?? null,
  risk_level: 'normal',
  risk_score: 0,
  seller_message: decline ? 'The bank did not return any further details with this decline.' : 'Payment complete.',
  type: decline ? 'issuer_declined' : 'authorized',
})

/** What a charge has that the stand-in never fills. */
export const NOT_USED = {
  application: null,
  application_fee: null,
  application_fee_amount: null,
  failure_balance_transaction: null,
  fraud_details: {},
  on_behalf_of: null,
  radar_options: {},
  receipt_number: null,
  receipt_url: null,
  review: null,
  source: null,
  source_transfer: null,
  transfer_data: null,
} satisfies Partial<StoredCharge>
