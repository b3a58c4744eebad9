import type { Stripe } from 'stripe'
import { ownerOf } from '../state/owner.ts'
import type { StoredBalanceTransaction } from '../state/object-types.ts'
import type { Call, Moment } from './call.ts'

const sum = (transactions: readonly StoredBalanceTransaction[]): number =>
  transactions.reduce((total, { net }) => total + net, 0)

/** Yen in the balance of a connected account, or of the platform (`null`). */
export function fundsOf(account: string | null, { draft, now }: Moment): { available: number; pending: number } {
  const own = draft.all('balance_transaction').filter((transaction) => ownerOf(transaction) === account)
  const available = own.filter(({ available_on: from }) => from <= now)
  return { available: sum(available), pending: sum(own) - sum(available) }
}

export function balanceOf(account: string | null, moment: Moment): Stripe.Balance {
  const { available, pending } = fundsOf(account, moment)
  const part = (amount: number) => [{ amount, currency: 'jpy', source_types: { card: amount } }]
  return { object: 'balance', available: part(available), livemode: false, pending: part(pending) }
}

export const retrieveBalance = (call: Call): Stripe.Balance => balanceOf(call.account, call)
