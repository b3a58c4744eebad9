import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paymentJournal, receivableJournal } from './journals.ts'

const yen = fc.bigInt({ min: 0n, max: 10n ** 12n })

it('every journal sums to zero and posts no zero', () =>
  fc.assert(
    fc.property(yen, yen, (subtotalYen, taxYen) => {
      fc.pre(subtotalYen + taxYen > 0n)
      const charge = { id: 'c', amountYen: subtotalYen + taxYen }
      for (const { postings } of [receivableJournal(charge, { subtotalYen, taxYen }), paymentJournal(charge)]) {
        expect(postings.reduce((sum, { amountYen }) => sum + amountYen, 0n)).toBe(0n)
        expect(postings.every(({ amountYen }) => amountYen !== 0n)).toBe(true)
      }
    }),
  ))

it('what is owed is a debit, what was earned and the tax are credits', () => {
  const { businessKey, postings } = receivableJournal({ id: 'c' }, { subtotalYen: 3_000_000n, taxYen: 300_000n })
  expect(businessKey).toBe('charge:c:receivable')
  expect(postings).toEqual([
    { accountCode: 'accounts_receivable', amountYen: 3_300_000n },
    { accountCode: 'fee_revenue', amountYen: -3_000_000n },
    { accountCode: 'consumption_tax_payable', amountYen: -300_000n },
  ])
})
