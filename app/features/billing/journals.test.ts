import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paymentJournal, receivableJournal, refundJournal } from './journals.ts'

const yen = fc.bigInt({ min: 0n, max: 10n ** 12n })
const kinds = fc.constantFrom('contract_fee', 'milestone', 'trial_price')

it('every journal sums to zero and posts no zero', () =>
  fc.assert(
    fc.property(kinds, yen, yen, (kind, subtotalYen, taxYen) => {
      fc.pre(subtotalYen + taxYen > 0n)
      const charge = { id: 'c', amountYen: subtotalYen + taxYen }
      const quote = { kind, subtotalYen, taxYen }
      const back = { chargeId: 'c', step: 0, beforeYen: 0n, nowYen: (charge.amountYen + 1n) / 2n }
      const journals = [receivableJournal(charge, quote), paymentJournal(charge), refundJournal(back, quote)]
      for (const { postings } of journals) {
        expect(postings.reduce((sum, { amountYen }) => sum + amountYen, 0n)).toBe(0n)
        expect(postings.every(({ amountYen }) => amountYen !== 0n)).toBe(true)
      }
    }),
  ))

it('what is owed is a debit, what was earned and the tax are credits', () => {
  const fee = { kind: 'contract_fee', subtotalYen: 3_000_000n, taxYen: 300_000n }
  const { businessKey, postings } = receivableJournal({ id: 'c' }, fee)
  expect(businessKey).toBe('charge:c:receivable')
  expect(postings).toEqual([
    { accountCode: 'accounts_receivable', amountYen: 3_300_000n },
    { accountCode: 'fee_revenue', amountYen: -3_000_000n },
    { accountCode: 'consumption_tax_payable', amountYen: -300_000n },
  ])
})

it.each(['milestone', 'trial_price'])(
  'a %s is held for the payee: no revenue, no tax of ours, neither on the way back',
  (kind) => {
    const quote = { kind, subtotalYen: 179_580n, taxYen: 20_000n }
    expect(receivableJournal({ id: 'c' }, quote).postings).toEqual([
      { accountCode: 'accounts_receivable', amountYen: 199_580n },
      { accountCode: 'payee_funds', amountYen: -199_580n },
    ])
    expect(refundJournal({ chargeId: 'c', step: 0, beforeYen: 0n, nowYen: 99_580n }, quote).postings).toEqual([
      { accountCode: 'payee_funds', amountYen: 99_580n },
      { accountCode: 'stripe_clearing', amountYen: -99_580n },
    ])
  },
)
