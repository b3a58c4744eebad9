import type { NextAction } from '../objects/next-action.ts'
import { invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { Draft } from '../state/draft.ts'
import type { StoredCashTransaction, StoredIntent } from '../state/object-types.ts'
import type { Call, Moment } from './call.ts'
import { succeedIntent } from './conclude-intent.ts'
import { cashOf, moveCash, tellOfFunds } from './move-cash.ts'

export interface Transfer {
  customer: string
  amount: number
  currency: string
  /** As the payer's bank passes it on; it decides which payment the money is for. */
  reference: string | null
  senderName: string | null
}

/** Money arrives in the account of a customer, and pays what waits for it. The rest stays in their balance. */
export function fundTransfer(transfer: Transfer, moment: Moment): StoredCashTransaction {
  const { customer, amount, currency, reference, senderName } = transfer
  if (!moment.draft.get('customer', customer)) throw noSuch('customer', customer, 'customer', 404)
  const sender = { sender_bank: 'テスト銀行', sender_branch: '本店', sender_name: senderName ?? 'テスト フリコミニン' }
  const funded = moveCash(
    customer,
    {
      currency,
      net_amount: amount,
      type: 'funded',
      funded: { bank_transfer: { type: 'jp_bank_transfer', jp_bank_transfer: sender, reference } },
    },
    moment,
  )
  reconcile(customer, { amount, currency, reference }, moment)
  tellOfFunds(customer, currency, moment)
  return funded
}

/** `POST /v1/test_helpers/customers/:id/fund_cash_balance`, Stripe's own way of pretending a transfer. */
export function fundCashBalance({ id, params, ...moment }: Call): StoredCashTransaction {
  const amount = params.requiredInteger('amount')
  if (amount < 1) throw invalidRequest('Invalid positive integer', { param: 'amount' })
  const currency = params.requiredText('currency').toLowerCase()
  const reference = params.text('reference') ?? null
  return fundTransfer({ customer: id, amount, currency, reference, senderName: null }, moment)
}

/**
 * Spends a customer's balance on the payments that wait for it: the one the reference names, then one of exactly this
 * amount, then the oldest. https://docs.stripe.com/payments/customer-balance/reconciliation
 */
export function reconcile(
  customer: string,
  { amount, currency, reference }: Pick<Transfer, 'amount' | 'currency' | 'reference'>,
  moment: Moment,
): void {
  const rank = (intent: StoredIntent): number => {
    const wanted = instructionsOf(intent)
    if (reference !== null && wanted?.reference === reference) return 0
    return wanted?.amount_remaining === amount ? 1 : 2
  }
  const waiting = waitingForTransfer(customer, currency, moment.draft)
  for (const intent of waiting.sort((a, b) => rank(a) - rank(b))) applyCash(intent, moment)
}

/** What the payer of this intent still has to transfer; undefined when it waits for no transfer. */
export const instructionsOf = ({ status, next_action: action }: StoredIntent): Instructions | undefined =>
  status === 'requires_action' ? action?.display_bank_transfer_instructions : undefined

type Instructions = NonNullable<NextAction['display_bank_transfer_instructions']>

const waitingForTransfer = (customer: string, currency: string, draft: Draft): StoredIntent[] =>
  draft
    .all('payment_intent')
    .filter((intent) => intent.customer === customer && intent.currency === currency && instructionsOf(intent))

/** Spends what the balance has on one payment. @returns the intent as it is then */
export function applyCash(intent: StoredIntent, moment: Moment): StoredIntent {
  const { draft } = moment
  const { customer, currency, payment_method: methodId } = intent
  const instructions = instructionsOf(intent)
  const method = methodId ? draft.get('payment_method', methodId) : undefined
  if (!customer || !instructions || !method) return intent
  const missing = instructions.amount_remaining ?? 0
  const applied = Math.min(cashOf(customer, draft).available[currency] ?? 0, missing)
  if (applied === 0) return intent
  const movement = { applied_to_payment: { payment_intent: intent.id }, currency, net_amount: -applied }
  moveCash(customer, { ...movement, type: 'applied_to_payment' }, moment)
  if (applied === missing) return succeedIntent(intent, method, 'not_asked', moment)
  const partly = draft.put<StoredIntent>({
    ...intent,
    next_action: {
      type: 'display_bank_transfer_instructions',
      display_bank_transfer_instructions: { ...instructions, amount_remaining: missing - applied },
    },
  })
  draft.emit('payment_intent.partially_funded', partly)
  return partly
}
