/** The accounts of the books; each has its row and sentence in `LedgerAccount`. */
export const accountCodes = [
  'stripe_clearing',
  'accounts_receivable',
  'cancelled_receivables',
  'disputed_funds',
  'fee_revenue',
  'consumption_tax_payable',
  'dispute_losses',
  'payee_funds',
] as const
export type AccountCode = (typeof accountCodes)[number]

/**
 * Double entry. A positive amount is a debit, a negative one a credit; a journal sums to zero. What customers owe and
 * what Stripe holds for us grow by debits, revenue and tax owed by credits.
 */
export interface Posting {
  accountCode: AccountCode
  amountYen: bigint
}

export interface Journal {
  /** What was posted; the database takes each once. */
  businessKey: string
  chargeId: string
  postings: Posting[]
}

/** What happened, as the key of a journal names it; the words stand with the texts. */
const occasions = ['receivable', 'paid', 'refund', 'withdrawn', 'reinstated', 'lost', 'sent', 'taken_back'] as const

/** @returns undefined for a key that names none of them */
export const occasionOf = (businessKey: string): (typeof occasions)[number] | undefined =>
  occasions.find((occasion) => businessKey.split(':')[2] === occasion)

/** A journal without the postings that would move nothing. */
export const journal = (businessKey: string, chargeId: string, postings: Posting[]): Journal => ({
  businessKey,
  chargeId,
  postings: postings.filter(({ amountYen }) => amountYen !== 0n),
})
