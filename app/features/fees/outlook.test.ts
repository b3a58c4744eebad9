import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#app/platform/money/yen.ts'
import { feeSchedule } from '#app/tracks/succession/fee-schedule.ts'
import { previewSheet } from './fee-sheet.ts'
import { readGrant } from './grant-input.ts'
import { outlookOf } from './outlook.ts'
import { waiverChoiceOf, type WaiverStanding } from './waiver.ts'

const version = feeSchedule.versions[0]!

interface Case {
  priceYen?: number
  waiverAvailable?: boolean
  standing?: WaiverStanding
  query?: Record<string, string>
  day?: string
  payer?: 'offer' | 'need'
}

const approved: WaiverStanding = {
  is: 'approved',
  applicationId: 'a',
  upToYen: yen(2_000_000),
  validUntil: '2027-11-24',
}
const used: WaiverStanding = { is: 'used', at: '2026-11-01T00:00:00Z', amountYen: yen(2_000_000) }

function outlook(given: Case = {}) {
  const { priceYen = 100_000_000, waiverAvailable = true, query = {}, day, payer = 'offer' } = given
  const of = { ...version, payer }
  const sheet = previewSheet({ version: of, baseYen: yen(priceYen), waiverAvailable })
  const standing = given.standing ?? (waiverAvailable ? approved : used)
  const fee = { version: of, sheet, waiver: waiverChoiceOf(of, sheet, standing) }
  return outlookOf(fee, readGrant(new URLSearchParams(query)), day ?? '2026-11-24')
}

describe('what remains of a deal', () => {
  it('goes from the price over fee and waiver to what is kept', () =>
    expect(outlook().net).toMatchObject({
      priceYen: 100_000_000,
      fullFeeYen: 5_500_000,
      waivedYen: 2_200_000,
      feeYen: 3_300_000,
      outsideYen: 0,
      grant: { totalYen: 0 },
      netYen: 3_300_000,
      keptYen: 96_700_000,
    }))

  it('takes off costs to others, and adds the grant', () =>
    expect(outlook({ query: { valuation: '60万円', other: '90万円', size: 'small', type: 'B' } }).net).toMatchObject({
      outsideYen: 1_500_000,
      grant: { totalYen: 1_200_000 },
      netYen: 3_600_000,
      keptYen: 96_400_000,
    }))

  it('waives nothing for a business that has used the waiver', () =>
    expect(outlook({ waiverAvailable: false }).net).toMatchObject({
      fullFeeYen: 5_500_000,
      waivedYen: 0,
      feeYen: 5_500_000,
    }))

  it('counts no costs while one of them is not understood', () => {
    const { net, input } = outlook({ query: { valuation: '600000', other: 'たくさん' } })
    expect(input.faults).toEqual({ other: 'yen' })
    expect(net).toMatchObject({ outsideYen: 0, netYen: 3_300_000 })
  })

  it('keeps nothing of the price for a payer who does not get it', () =>
    expect(outlook({ payer: 'need' }).net?.keptYen).toBeNull())

  it('says nothing of a day before the first known grant', () => expect(outlook({ day: '2025-03-31' }).net).toBeNull())

  it('adds up for any price and costs', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.nat({ max: 9_000_000 }),
        fc.nat({ max: 9_000_000 }),
        fc.boolean(),
        (priceYen, valuation, other, waiverAvailable) => {
          const query = { valuation: String(valuation), other: String(other) }
          const net = outlook({ priceYen, waiverAvailable, query }).net!
          const { fullFeeYen, waivedYen, outsideYen, grant, netYen, keptYen } = net
          expect(netYen).toBe(fullFeeYen - waivedYen + outsideYen - grant.totalYen)
          expect(keptYen).toBe(priceYen - netYen)
          expect(waivedYen).toBeGreaterThanOrEqual(0)
        },
      ),
    ))
})

describe('the fee at other prices', () => {
  it('has the price of the deal among the examples and within the drawing', () => {
    const { examples, line } = outlook({ priceYen: 187_650_000 })
    expect(examples).toContainEqual({
      priceYen: 187_650_000,
      totals: { waived: 8_120_750, full: 10_320_750, lehman: 10_320_750 },
    })
    expect(line.at(-1)!.priceYen).toBeGreaterThan(187_650_000)
  })

  it('leaves out the waiver where it has been used', () => {
    expect(outlook().shown).toEqual(['waived', 'full', 'lehman'])
    expect(outlook({ waiverAvailable: false }).shown).toEqual(['full', 'lehman'])
  })

  it.each([
    [{ is: 'can_apply' }, true],
    [{ is: 'waiting', at: '2026-11-01T00:00:00Z' }, true],
    [{ is: 'refused', at: '2026-11-01T00:00:00Z', reason: '' }, true],
    [{ is: 'expired', validUntil: '2026-11-23' }, false],
  ] as [WaiverStanding, boolean][])('shows it second while it may still be granted: %o', (standing, isShown) =>
    expect(outlook({ waiverAvailable: false, standing }).shown).toEqual(
      isShown ? ['full', 'waived', 'lehman'] : ['full', 'lehman'],
    ),
  )
})
