import { buildMovement } from '../objects/balance-transaction.ts'
import { failureOf } from '../objects/bank-account.ts'
import { ARRIVES_AFTER_SECONDS, buildPayout, type PayoutFields } from '../objects/payout.ts'
import { invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { StoredAccount, StoredFile, StoredPayout } from '../state/object-types.ts'
import { ownerOf } from '../state/owner.ts'
import { fileOf, keepAccount } from './assess.ts'
import type { Call, Moment } from './call.ts'
import { fundsOf } from './read-balance.ts'
import { requireYen } from './require-yen.ts'
import { DAY_SECONDS, schedule } from './settings.ts'

export const PAYOUT_PARAMS = ['amount', 'currency', 'description', 'metadata.*', 'method', 'statement_descriptor']

/** Sends money of a balance to the bank, because somebody asks for it. */
export function createPayout(call: Call): StoredPayout {
  const { params, draft, account } = call
  requireYen(params)
  params.oneOf('method', ['standard'])
  const amount = params.requiredInteger('amount')
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' })
  if (account && !draft.get('account', account)?.payouts_enabled) {
    throw invalidRequest('Cannot create payouts: this account has payouts disabled.', { code: 'payouts_not_allowed' })
  }
  if (fundsOf(account, call).available < amount) {
    throw invalidRequest('You have insufficient funds in your Stripe account.', { code: 'balance_insufficient' })
  }
  const fields = {
    amount,
    automatic: false,
    description: params.text('description') ?? null,
    metadata: params.metadata(),
    statement_descriptor: params.text('statement_descriptor', 22) ?? null,
  }
  return send(fields, account, call)
}

export function updatePayout({ id, params, draft, account }: Call): StoredPayout {
  const before = requirePayout(id, account, draft)
  const after = draft.put<StoredPayout>({ ...before, metadata: { ...before.metadata, ...params.metadata() } })
  draft.emit('payout.updated', after, { metadata: before.metadata })
  return after
}

/** Sends what connected accounts have to their banks, once a day, where that is how they want it. */
export function payOutDaily(moment: Moment): void {
  const today = Math.floor(moment.now / DAY_SECONDS)
  for (const account of moment.draft.all('account')) {
    const file = fileOf(account, moment.draft)
    if (file.paidOutOn >= today || account.settings?.payouts?.schedule.interval !== 'daily') continue
    moment.draft.put<StoredFile>({ ...file, paidOutOn: today })
    const { available } = fundsOf(account.id, moment)
    if (!account.payouts_enabled || available <= 0) continue
    const fields = {
      amount: available,
      automatic: true,
      description: 'STRIPE PAYOUT',
      metadata: {},
      statement_descriptor: null,
    }
    send(fields, account.id, moment)
  }
}

function send(fields: Omit<PayoutFields, 'destination'>, account: string | null, moment: Moment): StoredPayout {
  const { draft, now } = moment
  const destination = account ? (draft.get('account', account)?.external_accounts.data[0]?.id ?? null) : null
  const payout = buildPayout({ ...fields, destination }, account, now)
  const transaction = buildMovement({ amount: -fields.amount, type: 'payout', source: payout.id, account }, now)
  const sent = draft.put<StoredPayout>({ ...payout, balance_transaction: draft.put(transaction).id })
  draft.emit('payout.created', sent)
  schedule(draft, { at: now + ARRIVES_AFTER_SECONDS, id: sent.id, what: 'payout_arrives' })
  return sent
}

/** Ends a payout as the number of its bank account says. */
export function arrivePayout(id: string, moment: Moment): void {
  const payout = moment.draft.get('payout', id)
  const owner = payout && ownerOf(payout)
  const bank = owner ? moment.draft.get('account', owner)?.external_accounts.data[0] : undefined
  settlePayout(id, bank ? (failureOf(bank) ?? null) : null, moment)
}

/** Ends a payout: paid, or failed for a reason (`failure`). What is over stays as it is. */
export function settlePayout(id: string, failure: string | null, moment: Moment): void {
  const { draft } = moment
  const payout = draft.get('payout', id)
  if (payout?.status !== 'pending') return
  if (failure === null) draft.emit('payout.paid', draft.put<StoredPayout>({ ...payout, status: 'paid' }))
  else failPayout(payout, failure, moment)
}

// The money is in the balance again, and the bank account is not used until it is corrected.
function failPayout(payout: StoredPayout, failure: string, moment: Moment): void {
  const { draft, now } = moment
  const owner = ownerOf(payout)
  const back = { amount: payout.amount, type: 'payout_failure' as const, source: payout.id, account: owner }
  const failed = draft.put<StoredPayout>({
    ...payout,
    failure_balance_transaction: draft.put(buildMovement(back, now)).id,
    failure_code: failure,
    failure_message: 'The bank account has been closed or does not exist.',
    status: 'failed',
  })
  draft.emit('payout.failed', failed)
  const account = owner ? draft.get('account', owner) : undefined
  if (account) keepAccount(withErroredBank(account), moment)
}

const withErroredBank = (account: StoredAccount): StoredAccount => ({
  ...account,
  external_accounts: {
    ...account.external_accounts,
    data: account.external_accounts.data.map((bank) => ({ ...bank, status: 'errored' })),
  },
})

function requirePayout(id: string, account: string | null, draft: Moment['draft']): StoredPayout {
  const payout = draft.get('payout', id)
  if (!payout || ownerOf(payout) !== account) throw noSuch('payout', id, 'payout', 404)
  return payout
}
