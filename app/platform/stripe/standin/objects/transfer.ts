import type { Stripe } from 'stripe'
import { newId } from '../state/ids.ts'
import type { StoredCharge, StoredRefund, StoredTransfer } from '../state/object-types.ts'
import { NOT_USED } from './charge.ts'

export type TransferFields = Pick<
  StoredTransfer,
  'amount' | 'description' | 'destination' | 'metadata' | 'source_transaction' | 'transfer_group'
>

/** Money of the platform that becomes a connected account's. Its two balance transactions are added by who makes it. */
export function buildTransfer(
  fields: TransferFields,
  payment: string,
  now: number,
): Omit<StoredTransfer, 'balance_transaction'> {
  const id = newId('tr')
  return {
    id,
    object: 'transfer',
    amount_reversed: 0,
    created: now,
    currency: 'jpy',
    destination_payment: payment,
    livemode: false,
    reversals: { object: 'list', data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_type: 'card',
    ...fields,
  }
}

export const newPaymentId = (): string => newId('py')

/** The payment as which a connected account sees a transfer to it. */
export const buildDestinationPayment = (
  { amount, created, destination, destination_payment: id, id: transfer }: Omit<StoredTransfer, 'balance_transaction'>,
  balanceTransaction: string,
): StoredCharge => ({
  ...NOT_USED,
  id,
  object: 'charge',
  amount,
  amount_captured: amount,
  amount_refunded: 0,
  balance_transaction: balanceTransaction,
  billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
  calculated_statement_descriptor: null,
  captured: true,
  created,
  currency: 'jpy',
  customer: null,
  description: null,
  disputed: false,
  failure_code: null,
  failure_message: null,
  livemode: false,
  metadata: {},
  outcome: null,
  paid: true,
  payment_intent: null,
  payment_method: null,
  payment_method_details: null,
  receipt_email: null,
  refunded: false,
  shipping: null,
  source_transfer: transfer,
  standinAccount: destination,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: 'succeeded',
  transfer_group: null,
})

export interface ReversalFields {
  amount: number
  metadata: Record<string, string>
  paymentRefund: string
}

export const buildReversal = (
  transfer: Pick<StoredTransfer, 'id' | 'currency'>,
  { amount, metadata, paymentRefund }: ReversalFields,
  now: number,
): Stripe.TransferReversal => ({
  id: newId('trr'),
  object: 'transfer_reversal',
  amount,
  balance_transaction: null,
  created: now,
  currency: transfer.currency,
  destination_payment_refund: paymentRefund,
  metadata,
  source_refund: null,
  transfer: transfer.id,
})

/** The refund as which a connected account sees a reversal. */
export const buildPaymentRefund = (
  { destination, destination_payment: charge, currency }: StoredTransfer,
  amount: number,
  now: number,
): StoredRefund => ({
  id: newId('pyr'),
  object: 'refund',
  amount,
  balance_transaction: null,
  charge,
  created: now,
  currency,
  customer: null,
  customer_account: null,
  metadata: {},
  payment_intent: null,
  payment_method: null,
  reason: null,
  receipt_number: null,
  source_transfer_reversal: null,
  standinAccount: destination,
  status: 'succeeded',
  transfer_reversal: null,
})
