import type { Stripe } from 'stripe'
import { bankAccountOf, showCash } from '../objects/cash-balance.ts'
import { invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { StoredCash } from '../state/object-types.ts'
import type { Call } from './call.ts'
import { cashOf } from './move-cash.ts'
import { requireYen } from './require-yen.ts'

export const FUNDING_PARAMS = ['bank_transfer.type', 'currency', 'funding_type']

export const retrieveCashBalance = (call: Call): Stripe.CashBalance => showCash(requireCash(call))

/** The account that a customer may transfer to at any time, also without a payment that asks for it. */
export function createFundingInstructions(call: Call): Stripe.FundingInstructions {
  const { params } = call
  requireYen(params)
  const transfer = params.inner('bank_transfer')
  if (transfer.requiredText('type') !== 'jp_bank_transfer') {
    throw invalidRequest('The stand-in knows only jp_bank_transfer', { param: transfer.name('type') })
  }
  return {
    object: 'funding_instructions',
    bank_transfer: {
      country: 'JP',
      financial_addresses: [bankAccountOf(requireCash(call))],
      type: 'jp_bank_transfer',
    },
    currency: 'jpy',
    funding_type: 'bank_transfer',
    livemode: false,
  }
}

function requireCash({ id, draft }: Call): StoredCash {
  if (!draft.get('customer', id)) throw noSuch('customer', id, 'customer', 404)
  return cashOf(id, draft)
}
