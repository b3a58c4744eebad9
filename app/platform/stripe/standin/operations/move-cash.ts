import { buildCash, buildCashTransaction, showCash } from '../objects/cash-balance.ts'
import type { Draft } from '../state/draft.ts'
import { cashId } from '../state/ids.ts'
import type { StoredCash, StoredCashTransaction } from '../state/object-types.ts'
import type { Moment } from './call.ts'

/** A customer's cash balance; one is opened when there is none. */
export const cashOf = (customer: string, draft: Draft): StoredCash =>
  draft.get('standin.cash', cashId(customer)) ?? draft.put(buildCash(customer))

type Movement = Pick<StoredCashTransaction, 'currency' | 'net_amount' | 'type'> & Partial<StoredCashTransaction>

/** Moves money into or out of a customer's cash balance. */
export function moveCash(customer: string, movement: Movement, { draft, now }: Moment): StoredCashTransaction {
  const cash = cashOf(customer, draft)
  const { currency, net_amount: change } = movement
  const after = draft.put<StoredCash>({
    ...cash,
    available: { ...cash.available, [currency]: (cash.available[currency] ?? 0) + change },
  })
  const transaction = draft.put(buildCashTransaction(after, movement, now))
  draft.emit('customer_cash_balance_transaction.created', transaction)
  return transaction
}

/** Tells that money lies in the balance which no payment has taken. */
export function tellOfFunds(customer: string, currency: string, { draft }: Moment): void {
  const cash = cashOf(customer, draft)
  if ((cash.available[currency] ?? 0) > 0) draft.emit('cash_balance.funds_available', showCash(cash))
}
