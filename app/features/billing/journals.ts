import { isHeldForPayee } from '#app/features/fees/held-for-payee.ts'
import { type Journal, journal, type Posting } from '#app/features/ledger/journal.ts'

interface Quoted {
  kind: string
  subtotalYen: bigint
  taxYen: bigint
}

/** What a fee is made of as debits; the price of somebody else's work, and the tax in it, is theirs as a whole. */
const sharesOf = (kind: string, netYen: bigint, taxYen: bigint): Posting[] =>
  isHeldForPayee(kind)
    ? [{ accountCode: 'payee_funds', amountYen: netYen + taxYen }]
    : [
        { accountCode: 'fee_revenue', amountYen: netYen },
        { accountCode: 'consumption_tax_payable', amountYen: taxYen },
      ]

/** The quote was frozen: the payer owes it. */
export const receivableJournal = ({ id }: { id: string }, { kind, subtotalYen, taxYen }: Quoted): Journal =>
  journal(`charge:${id}:receivable`, id, [
    { accountCode: 'accounts_receivable', amountYen: subtotalYen + taxYen },
    ...sharesOf(kind, -subtotalYen, -taxYen),
  ])

/** What was billed is not owed any more: against an account beside the receivables, where each bill stays until it is paid. */
export function cancelledJournal(charge: { id: string }, quote: Quoted): Journal {
  const { postings } = receivableJournal(charge, quote)
  return journal(
    `charge:${charge.id}:cancelled`,
    charge.id,
    postings.map(({ accountCode, amountYen }) => ({
      accountCode: accountCode === 'accounts_receivable' ? 'cancelled_receivables' : accountCode,
      amountYen: -amountYen,
    })),
  )
}

/** The money came all the same. */
export function uncancelledJournal(charge: { id: string }, quote: Quoted): Journal {
  const { postings } = cancelledJournal(charge, quote)
  return journal(
    `charge:${charge.id}:uncancelled`,
    charge.id,
    postings.map(({ accountCode, amountYen }) => ({ accountCode, amountYen: -amountYen })),
  )
}

/** Stripe has the money. */
export const paymentJournal = ({ id, amountYen }: { id: string; amountYen: bigint }): Journal =>
  journal(`charge:${id}:paid`, id, [
    { accountCode: 'stripe_clearing', amountYen },
    { accountCode: 'accounts_receivable', amountYen: -amountYen },
  ])

/** The tax in a part of a quote, rounded down; of the whole it is the whole tax, so that parts leave no remainder. */
const taxWithin = ({ subtotalYen, taxYen }: Omit<Quoted, 'kind'>, partYen: bigint): bigint =>
  (taxYen * partYen) / (subtotalYen + taxYen)

interface RefundStep {
  chargeId: string
  /** How many such journals the charge had before. */
  step: number
  /** What has gone back in all, before and now. A refund that fails later makes it smaller again. */
  beforeYen: bigint
  nowYen: bigint
}

/** What has gone back to the payer changed: revenue and tax, or what is held for the payee, shrink with it. */
export function refundJournal({ chargeId, step, beforeYen, nowYen }: RefundStep, quote: Quoted): Journal {
  const changeYen = nowYen - beforeYen
  const taxYen = taxWithin(quote, nowYen) - taxWithin(quote, beforeYen)
  return journal(`charge:${chargeId}:refund:${step}`, chargeId, [
    ...sharesOf(quote.kind, changeYen - taxYen, taxYen),
    { accountCode: 'stripe_clearing', amountYen: -changeYen },
  ])
}

interface DisputedMoney {
  id: string
  chargeId: string
  amountYen: bigint
}

/** The bank has taken disputed money back until it is decided. */
export const withdrawnJournal = ({ id, chargeId, amountYen }: DisputedMoney): Journal =>
  journal(`dispute:${id}:withdrawn`, chargeId, [
    { accountCode: 'disputed_funds', amountYen },
    { accountCode: 'stripe_clearing', amountYen: -amountYen },
  ])

/** The dispute was won: the money is back. */
export const reinstatedJournal = ({ id, chargeId, amountYen }: DisputedMoney): Journal =>
  journal(`dispute:${id}:reinstated`, chargeId, [
    { accountCode: 'stripe_clearing', amountYen },
    { accountCode: 'disputed_funds', amountYen: -amountYen },
  ])

/** The dispute was lost: the money is gone. */
export const lostJournal = ({ id, chargeId, amountYen }: DisputedMoney): Journal =>
  journal(`dispute:${id}:lost`, chargeId, [
    { accountCode: 'dispute_losses', amountYen },
    { accountCode: 'disputed_funds', amountYen: -amountYen },
  ])
