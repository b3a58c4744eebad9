import fc from 'fast-check'
import { expect, it } from 'vitest'
import { taxOfRefund } from './rules.ts'

it('parts of a refund hold the tax of the whole, whatever the parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.array(fc.integer({ min: 1, max: 1e11 })), (netYen, cuts) => {
      const taxYen = Math.floor(netYen / 10)
      const billed = { taxYen, totalYen: netYen + taxYen }
      let beforeYen = 0
      let sum = 0
      for (const cut of [...cuts, billed.totalYen]) {
        const amountYen = Math.min(cut, billed.totalYen - beforeYen)
        sum += taxOfRefund(billed, { amountYen, beforeYen })
        beforeYen += amountYen
      }
      expect(sum).toBe(taxYen)
    }),
  )
})
