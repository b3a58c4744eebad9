import { describe, expect, it } from 'vitest'
import { readiness as en } from '#app/i18n/en/readiness.ts'
import { readiness as ja } from '#app/i18n/ja/readiness.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import { allTracks, trackOf } from '#app/tracks/registry.ts'
import { listingSides } from '#app/tracks/track-definition.ts'
import { readinessOf } from './readiness.ts'

const cases = allTracks.flatMap((track) => listingSides.map((side) => [track.key, side] as const))

describe.each(cases)('readiness of %s, %s', (track, side) => {
  const { readiness, sides } = trackOf(track)
  const { items, causes } = readiness[side]
  const keysOf = (of: readonly { key: string }[]) => of.map(({ key }) => key)

  it('asks for fields that side has, for causes that are named, once each', () => {
    const known = keysOf(sides[side].fields)
    expect(items.flatMap(({ fields }) => fields).filter((key) => !known.includes(key))).toEqual([])
    expect(items.filter(({ cause }) => !Object.hasOwn(causes, cause))).toEqual([])
    expect(keysOf(items)).toEqual([...new Set(keysOf(items))])
    expect(items.filter(({ weight }) => !(weight > 0))).toEqual([])
  })

  it('gives each cause with a known share exactly that share of a hundred', () => {
    const weightOf = (cause: string) =>
      items.filter((item) => item.cause === cause).reduce((sum, { weight }) => sum + weight, 0)
    for (const [cause, share] of Object.entries(causes)) if (share !== null) expect(weightOf(cause)).toBeCloseTo(share)
    expect(items.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100)
    const uncounted = Object.values(causes).every((share) => share === null)
    if (uncounted) expect(new Set([...new Set(items.map(({ cause }) => cause))].map(weightOf)).size).toBe(1)
  })

  it.each([
    ['Japanese', ja],
    ['English', en],
  ] as const)('says what and why in %s, and nothing that is not asked', (_, texts) => {
    const there: Record<string, { what: string; why: string }> = texts[track][side]
    expect(Object.keys(there).sort()).toEqual([...keysOf(items)].sort())
    expect(Object.values(there).filter(({ what, why }) => what === '' || why === '')).toEqual([])
  })

  it('is nothing for an empty listing and a hundred for a full one', () => {
    expect(readinessOf(track, side, {}).score).toBe(0)
    const full = Object.fromEntries(sides[side].fields.map(({ key }) => [key, 'あ'.repeat(100)]))
    expect(readinessOf(track, side, full)).toEqual({ score: 100, missing: [] })
  })
})

describe('readiness', () => {
  const missing = (values: FieldValues) => readinessOf('succession', 'offer', values).missing.map(({ key }) => key)

  it.each([
    ['a figure of zero is said', { debtYen: 0 }, 'debt', false],
    ['a loss is said', { operatingProfitYen: -1_500_000 }, 'profit', false],
    ['an empty list is not', { images: [] }, 'pictures', true],
    ['a short text is not enough', { strengths: '技術' }, 'strengths', true],
    ['spaces are no text', { strengths: ' '.repeat(100) }, 'strengths', true],
    ['one end of a range is enough', { askingPriceMinYen: 5_000_000 }, 'price', false],
  ] as const)('%s', (_, values, key, isMissing) => expect(missing(values).includes(key)).toBe(isMissing))

  it('names what weighs most first, with its reason, its share and where it is mended', () => {
    const [first] = readinessOf('succession', 'offer', {
      strengths: '長く続く技術です'.repeat(6),
      annualSalesYen: 1,
    }).missing
    expect(first).toMatchObject({
      key: 'profit',
      field: 'operatingProfitYen',
      why: 'readiness.succession.offer.profit.why',
      share: 21.3,
      isShort: false,
    })
    const short = readinessOf('succession', 'offer', { strengths: '技術' }).missing.find(
      ({ key }) => key === 'strengths',
    )
    expect(short).toMatchObject({ isShort: true, share: null })
  })

  it('rises with every item and never says all is there before it is', () => {
    const { items } = trackOf('trial').readiness.need
    let values: FieldValues = {}
    let last = -1
    for (const { fields } of items) {
      const { score, missing: left } = readinessOf('trial', 'need', values)
      expect(score).toBeGreaterThan(last)
      expect(score === 100).toBe(left.length === 0)
      last = score
      values = { ...values, [fields[0]!]: 'あ'.repeat(100) }
    }
  })
})
