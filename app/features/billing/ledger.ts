/**
 * Double entry. A positive amount is a debit, a negative one a credit; a journal sums to zero. What customers owe and
 * what Stripe holds for us grow by debits, revenue and tax owed by credits.
 */
export interface Posting {
  accountCode: 'stripe_clearing' | 'accounts_receivable' | 'fee_revenue' | 'consumption_tax_payable'
  amountYen: bigint
}

export interface Journal {
  /** What was posted; the database takes each once. */
  businessKey: string
  chargeId: string
  postings: Posting[]
}

const withoutZeros = (postings: Posting[]): Posting[] => postings.filter(({ amountYen }) => amountYen !== 0n)

/** The quote was frozen: the payer owes it. */
export const receivableJournal = (charge: { id: string }, quote: { subtotalYen: bigint; taxYen: bigint }): Journal => ({
  businessKey: `charge:${charge.id}:receivable`,
  chargeId: charge.id,
  postings: withoutZeros([
    { accountCode: 'accounts_receivable', amountYen: quote.subtotalYen + quote.taxYen },
    { accountCode: 'fee_revenue', amountYen: -quote.subtotalYen },
    { accountCode: 'consumption_tax_payable', amountYen: -quote.taxYen },
  ]),
})

/** Stripe has the money. */
export const paymentJournal = (charge: { id: string; amountYen: bigint }): Journal => ({
  businessKey: `charge:${charge.id}:paid`,
  chargeId: charge.id,
  postings: [
    { accountCode: 'stripe_clearing', amountYen: charge.amountYen },
    { accountCode: 'accounts_receivable', amountYen: -charge.amountYen },
  ],
})
