/** What a type of event is about: which object is read again when it comes. */
export type EventSubject = 'payment' | 'refund' | 'refunded_charge' | 'dispute' | 'cash_balance'

/** What concerns those who are paid: a later feature handles it. */
export type PayeeSubject = 'account' | 'payout' | 'transfer'

const payeeSubjects: Record<string, PayeeSubject> = {
  'account.updated': 'account',
  'payout.created': 'payout',
  'payout.updated': 'payout',
  'payout.paid': 'payout',
  'payout.failed': 'payout',
  'payout.canceled': 'payout',
  'transfer.created': 'transfer',
  'transfer.updated': 'transfer',
  'transfer.reversed': 'transfer',
}

export const payeeEventTypes: readonly string[] = Object.keys(payeeSubjects)

const subjects: Record<string, EventSubject> = {
  'checkout.session.completed': 'payment',
  'checkout.session.expired': 'payment',
  'checkout.session.async_payment_succeeded': 'payment',
  'checkout.session.async_payment_failed': 'payment',
  'payment_intent.created': 'payment',
  'payment_intent.requires_action': 'payment',
  'payment_intent.processing': 'payment',
  'payment_intent.partially_funded': 'payment',
  'payment_intent.succeeded': 'payment',
  'payment_intent.payment_failed': 'payment',
  'payment_intent.canceled': 'payment',
  'charge.refunded': 'refunded_charge',
  'refund.created': 'refund',
  'refund.updated': 'refund',
  'refund.failed': 'refund',
  'charge.refund.updated': 'refund',
  'charge.dispute.created': 'dispute',
  'charge.dispute.updated': 'dispute',
  'charge.dispute.closed': 'dispute',
  'charge.dispute.funds_withdrawn': 'dispute',
  'charge.dispute.funds_reinstated': 'dispute',
  'cash_balance.funds_available': 'cash_balance',
}

/** Kept and answered, but nothing of ours depends on them. */
const idle = new Set([
  'balance.available',
  'charge.succeeded',
  'charge.failed',
  'charge.pending',
  'charge.updated',
  'charge.captured',
  'customer.created',
  'customer.updated',
  'customer.deleted',
  'customer_cash_balance_transaction.created',
])

type Subject = EventSubject | PayeeSubject | 'nothing' | 'unknown'

/** `unknown`: a type we do not know, which a person is told of. */
export const subjectOf = (type: string): Subject =>
  subjects[type] ?? payeeSubjects[type] ?? (idle.has(type) ? 'nothing' : 'unknown')

export const isPayeeSubject = (subject: Subject): subject is PayeeSubject =>
  Object.values(payeeSubjects).some((known) => known === subject)
