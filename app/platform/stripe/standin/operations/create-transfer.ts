import { buildMovement } from '../objects/balance-transaction.ts'
import { buildDestinationPayment, buildTransfer, newPaymentId } from '../objects/transfer.ts'
import { invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { StoredCharge, StoredTransfer } from '../state/object-types.ts'
import { ownerOf } from '../state/owner.ts'
import type { Call } from './call.ts'
import { fundsOf } from './read-balance.ts'
import { requireYen } from './require-yen.ts'

export const TRANSFER_PARAMS = [
  'amount',
  'currency',
  'description',
  'destination',
  'metadata.*',
  'source_transaction',
  'transfer_group',
]

/**
 * Makes money of the platform a connected account's: out of the balance, or out of one charge before that is in the
 * balance. https://docs.stripe.com/connect/separate-charges-and-transfers
 */
export function createTransfer(call: Call): StoredTransfer {
  const { params, draft, now } = call
  requireYen(params)
  const amount = params.requiredInteger('amount')
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' })
  const destination = requireDestination(call)
  const source = findSource(call)
  if (source) requireLeft(source, amount, call)
  else requireBalance(amount, call)
  const fields = {
    amount,
    description: params.text('description') ?? null,
    destination,
    metadata: params.metadata(),
    source_transaction: source?.id ?? null,
    transfer_group: params.text('transfer_group') ?? source?.transfer_group ?? (source ? `group_${source.id}` : null),
  }
  const made = buildTransfer(fields, newPaymentId(), now)
  const availableOn = availableFrom(source, call)
  const left = draft.put(
    buildMovement({ amount: -amount, type: 'transfer', source: made.id, account: null, availableOn }, now),
  )
  const arrived = draft.put(
    buildMovement(
      { amount, type: 'payment', source: made.destination_payment, account: destination, availableOn },
      now,
    ),
  )
  draft.put(buildDestinationPayment(made, arrived.id))
  const transfer = draft.put<StoredTransfer>({ ...made, balance_transaction: left.id })
  draft.emit('transfer.created', transfer)
  return transfer
}

export function updateTransfer({ id, params, draft }: Call): StoredTransfer {
  const before = draft.get('transfer', id)
  if (!before) throw noSuch('transfer', id, 'id', 404)
  const after = draft.put<StoredTransfer>({
    ...before,
    ...(params.has('description') && { description: params.text('description') ?? null }),
    metadata: { ...before.metadata, ...params.metadata() },
  })
  draft.emit('transfer.updated', after, { metadata: before.metadata })
  return after
}

function requireDestination({ params, draft }: Call): string {
  const id = params.requiredText('destination')
  const account = draft.get('account', id)
  if (!account) throw noSuch('destination', id, 'destination')
  if (account.capabilities['transfers'] === 'active') return id
  const message =
    'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments'
  throw invalidRequest(message, { code: 'insufficient_capabilities_for_transfer' })
}

function findSource({ params, draft }: Call): StoredCharge | undefined {
  const id = params.text('source_transaction')
  if (id === undefined) return undefined
  const charge = draft.get('charge', id)
  if (!charge || ownerOf(charge) !== null) throw noSuch('charge', id, 'source_transaction')
  if (!charge.paid)
    throw invalidRequest(`Charge ${id} was not paid, so it cannot be a source.`, { param: 'source_transaction' })
  return charge
}

function requireLeft(charge: StoredCharge, amount: number, { draft }: Call): void {
  const sent = draft
    .all('transfer')
    .filter(({ source_transaction: source }) => source === charge.id)
    .reduce((total, transfer) => total + transfer.amount - transfer.amount_reversed, 0)
  if (sent + amount <= charge.amount) return
  const message = `Transfers using this transaction as a source must not exceed the source amount of ¥${charge.amount}. (There are already transfers totalling ¥${sent})`
  throw invalidRequest(message, { code: 'balance_insufficient', param: 'amount' })
}

function requireBalance(amount: number, call: Call): void {
  if (fundsOf(null, call).available >= amount) return
  const message = 'You have insufficient available funds in your Stripe account.'
  throw invalidRequest(message, { code: 'balance_insufficient' })
}

// Money out of a charge is there for the other side when it would have been for us.
function availableFrom(source: StoredCharge | undefined, { draft, now }: Call): number {
  const transaction = source?.balance_transaction
    ? draft.get('balance_transaction', source.balance_transaction)
    : undefined
  return Math.max(now, transaction?.available_on ?? now)
}
