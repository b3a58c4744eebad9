import { describe, expect, it } from 'vitest'
import { getFeeSimulator } from './queries/get-fee-simulator.server.ts'
import { readSimulator } from './simulator-input.ts'

const at = (query: Record<string, string>) => getFeeSimulator(new URLSearchParams(query))

describe('the simulator', () => {
  it.each([
    ['1億円', 3_300_000, 5_500_000, 5_500_000],
    ['３，０００万', 0, 1_650_000, 5_500_000],
    ['5500000', 0, 302_500, 5_500_000],
    ['7億', 36_300_000, 38_500_000, 36_300_000],
  ])('%s: with the waiver ¥%i, without ¥%i, by the Lehman scale ¥%i', async (price, waived, full, lehman) =>
    expect((await at({ price })).result?.compared.totals).toEqual({ waived, full, lehman }),
  )

  it('takes the common scale of the debts as well', async () =>
    expect((await at({ price: '1億', debts: '3億' })).result?.compared.totals).toEqual({
      waived: 3_300_000,
      full: 5_500_000,
      lehman: 22_000_000,
    }))

  it('says what remains after the grant', async () => {
    const { result } = await at({ price: '1億', valuation: '60万円', other: '90万円', size: 'small', type: 'B' })
    expect(result?.net).toMatchObject({
      feeYen: 3_300_000,
      outsideYen: 1_500_000,
      grant: { ofValuationYen: 600_000, ofOtherYen: 600_000, totalYen: 1_200_000 },
      netYen: 3_600_000,
    })
    expect((await at({ price: '1億' })).result?.net).toBeNull()
  })

  it('shows examples and every price before anything is typed', async () => {
    const page = await at({})
    expect(page.result).toBeNull()
    expect(page.examples.map(({ priceYen, totals }) => [priceYen, totals.waived])).toContainEqual([40_000_000, 0])
    expect(page.prices.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['succession.contract_fee', 'expert.visit', 'event.exhibition', 'design.royalty_fee']),
    )
    expect((await at({ price: '8,000万' })).examples.map(({ priceYen }) => priceYen)).toContain(80_000_000)
  })
})

describe('what cannot be read', () => {
  it.each([
    [{ price: 'たくさん' }, { price: 'yen' }],
    [{ price: '2000億' }, { price: 'too_large' }],
    [{ price: '1億', other: '-5' }, { other: 'yen' }],
  ])('%o', (query, faults) => {
    const input = readSimulator(new URLSearchParams(query as Record<string, string>))
    expect(input.faults).toEqual(faults)
    expect(input.isComplete).toBe(false)
  })
  it('is kept as it was typed, and an unknown choice is the first', () =>
    expect(readSimulator(new URLSearchParams({ price: ' 約1億 ', size: 'huge', type: 'Z' }))).toMatchObject({
      typed: { price: '約1億' },
      size: 'small',
      type: 'A',
    }))
})
