import { newId } from '../state/ids.ts'
import type { StoredBalanceTransaction, StoredCharge, StoredRefund } from '../state/object-types.ts'

// Stripe Japan's published rates: https://stripe.com/jp/pricing
const FEES_PER_MILLE: Record<string, number> = { card: 36, konbini: 36, paypay: 36, customer_balance: 15 }
const MIN_KONBINI_FEE_YEN = 120
const DISPUTE_FEE_YEN = 1500
// Japanese card payments become available four business days later; the stand-in counts days.
const AVAILABLE_AFTER_SECONDS = 4 * 24 * 3600

/** `isAvailableAtOnce`: for the test card that skips the days of waiting. */
export function buildChargeTransaction(
  charge: StoredCharge,
  isAvailableAtOnce: boolean,
  now: number,
): StoredBalanceTransaction {
  const fee = feeOf(charge)
  const kind = charge.payment_method_details?.card ? 'charge' : 'payment'
  return {
    ...transaction(charge.currency, charge.description, now),
    amount: charge.amount,
    ...(isAvailableAtOnce && { available_on: now }),
    fee,
    fee_details: [feeDetail(fee, charge.currency, 'Stripe processing fees')],
    net: charge.amount - fee,
    reporting_category: 'charge',
    source: charge.id,
    type: kind,
  }
}

function feeOf({ amount, payment_method_details: details }: StoredCharge): number {
  const type = details?.type ?? 'card'
  const fee = Math.round((amount * (FEES_PER_MILLE[type] ?? 0)) / 1000)
  return type === 'konbini' ? Math.max(fee, MIN_KONBINI_FEE_YEN) : fee
}

/** The fee of the charge is not given back. */
export const buildRefundTransaction = (refund: StoredRefund, now: number): StoredBalanceTransaction => ({
  ...transaction(refund.currency, 'REFUND FOR CHARGE', now),
  amount: -refund.amount,
  fee: 0,
  fee_details: [],
  net: -refund.amount,
  reporting_category: 'refund',
  source: refund.id,
  type: refund.id.startsWith('pyr_') ? 'payment_refund' : 'refund',
})

/** What comes back when a refund fails. */
export const buildRefundFailureTransaction = (refund: StoredRefund, now: number): StoredBalanceTransaction => ({
  ...transaction(refund.currency, 'REFUND FAILURE', now),
  amount: refund.amount,
  fee: 0,
  fee_details: [],
  net: refund.amount,
  reporting_category: 'refund_failure',
  source: refund.id,
  type: 'refund_failure',
})

/** What a chargeback takes, with its fee, or gives back when it was won; the fee stays. */
export function buildDisputeTransaction(
  charge: StoredCharge,
  direction: 'withdrawn' | 'reinstated',
  now: number,
): StoredBalanceTransaction {
  const isTaken = direction === 'withdrawn'
  const amount = isTaken ? -charge.amount : charge.amount
  const fee = isTaken ? DISPUTE_FEE_YEN : 0
  const description = isTaken ? 'Chargeback withdrawal for' : 'Chargeback reversal for'
  return {
    ...transaction(charge.currency, `${description} ${charge.id}`, now),
    amount,
    fee,
    fee_details: isTaken ? [feeDetail(fee, charge.currency, 'Dispute fee')] : [],
    net: amount - fee,
    reporting_category: isTaken ? 'dispute' : 'dispute_reversal',
    source: charge.id,
    type: 'adjustment',
  }
}

/** Money that moves between the platform, a connected account and its bank, without a fee. */
export interface Movement {
  /** Negative for what leaves. */
  amount: number
  type: 'payment' | 'payment_refund' | 'payout' | 'payout_failure' | 'payout_cancel' | 'transfer' | 'transfer_refund'
  source: string
  /** Whose balance it is; null for the platform's. */
  account: string | null
  /** Seconds; the moment of the movement when absent. */
  availableOn?: number
}

const CATEGORIES: Record<Movement['type'], string> = {
  payment: 'charge',
  payment_refund: 'refund',
  payout: 'payout',
  payout_failure: 'payout_reversal',
  payout_cancel: 'payout_reversal',
  transfer: 'transfer',
  transfer_refund: 'transfer_reversal',
}

export const buildMovement = (
  { amount, type, source, account, availableOn }: Movement,
  now: number,
): StoredBalanceTransaction => ({
  ...transaction('jpy', null, now),
  amount,
  available_on: availableOn ?? now,
  fee: 0,
  fee_details: [],
  net: amount,
  reporting_category: CATEGORIES[type],
  source,
  type,
  ...(account !== null && { standinAccount: account }),
})

const feeDetail = (amount: number, currency: string, description: string) => ({
  amount,
  application: null,
  currency,
  description,
  type: 'stripe_fee',
})

const transaction = (currency: string, description: string | null, now: number) => ({
  id: newId('txn'),
  object: 'balance_transaction' as const,
  available_on: now + AVAILABLE_AFTER_SECONDS,
  balance_type: 'payments' as const,
  created: now,
  currency,
  description,
  exchange_rate: null,
  status: 'pending',
})
