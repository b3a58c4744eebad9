import { newId } from '../state/ids.ts'
import type { StoredBalanceTransaction, StoredCharge, StoredRefund } from '../state/object-types.ts'

// Stripe Japan's published card rate; https://stripe.com/jp/pricing
const CARD_FEE_PER_MILLE = 36
// Japanese card payments become available four business days later; the stand-in counts days.
const AVAILABLE_AFTER_SECONDS = 4 * 24 * 3600

export function buildChargeTransaction(charge: StoredCharge, now: number): StoredBalanceTransaction {
  const fee = Math.round((charge.amount * CARD_FEE_PER_MILLE) / 1000)
  const feeDetail = {
    amount: fee,
    application: null,
    currency: charge.currency,
    description: 'Stripe processing fees',
    type: 'stripe_fee',
  }
  return {
    ...transaction(charge.currency, charge.description, now),
    amount: charge.amount,
    fee,
    fee_details: [feeDetail],
    net: charge.amount - fee,
    reporting_category: 'charge',
    source: charge.id,
    type: 'charge',
  }
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
  type: 'refund',
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
