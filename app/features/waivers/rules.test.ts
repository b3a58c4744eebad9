import { describe, expect, it } from 'vitest'
import { contractFeeWaiver } from '#app/tracks/succession/waiver.ts'
import { feeSchedule } from '#app/tracks/succession/fee-schedule.ts'
import { conditions, findingsOf, isEligible, mayBeGranted, type WaiverFacts } from './conditions.ts'
import { lastDayOf } from './rules.ts'

describe('the last day', () => {
  it.each([
    ['2026-11-24', '2027-11-24'],
    ['2026-12-31', '2027-12-31'],
    ['2027-02-28', '2028-02-28'],
    ['2028-02-29', '2029-02-28'],
    ['2026-01-01', '2027-01-01'],
  ])('of a decision of %s is %s', (decided, last) => expect(lastDayOf(decided, 1)).toBe(last))
})

const good: WaiverFacts = {
  kinds: ['sme'],
  prefecture: '東京都',
  verificationStatus: 'verified',
  foundedYear: 1968,
  isSelling: true,
  standing: { is: 'can_apply' },
}
const found = (facts: Partial<WaiverFacts> = {}) => findingsOf(contractFeeWaiver, { ...good, ...facts }, '2026-11-24')
const at = '2026-11-01T00:00:00Z'

describe('the conditions', () => {
  it('are about the waiver of the schedule', () =>
    expect(contractFeeWaiver.waiverKey).toBe(feeSchedule.versions[0]!.waiver!.key))

  it('are all met by a verified firm of Tokyo that sells', () => {
    expect(Object.values(found())).toEqual(conditions.map(() => 'met'))
    expect(isEligible(found())).toBe(true)
  })

  it.each([
    ['selling', { isSelling: false }, 'unmet'],
    ['in_tokyo', { prefecture: '埼玉県' }, 'unmet'],
    ['in_tokyo', { prefecture: null }, 'unknown'],
    ['size', { kinds: ['startup'] }, 'unmet'],
    ['verified', { verificationStatus: 'pending' }, 'unmet'],
    ['two_years', { foundedYear: 2025 }, 'unmet'],
    ['not_used', { standing: { is: 'used', at, amountYen: 1 as never } }, 'unmet'],
  ] as const)('%s fails by %o', (condition, facts, finding) => {
    expect(found(facts as Partial<WaiverFacts>)[condition]).toBe(finding)
    expect(isEligible(found(facts as Partial<WaiverFacts>))).toBe(false)
    expect(mayBeGranted(found(facts as Partial<WaiverFacts>))).toBe(false)
  })

  it.each([
    [{ is: 'waiting', at }, false],
    [{ is: 'expired', validUntil: '2026-11-23' }, false],
    [{ is: 'refused', at, reason: '' }, true],
  ] as [WaiverFacts['standing'], boolean][])('%o: another application %s', (standing, isPossible) => {
    expect(isEligible(found({ standing }))).toBe(isPossible)
    expect(mayBeGranted(found({ standing }))).toBe(true)
  })

  it.each([
    [null, 'unknown'],
    [2024, 'unknown'],
    [2023, 'met'],
  ])('a firm of %s is asked itself how long it has been in business, if need be', (foundedYear, finding) => {
    expect(found({ foundedYear }).two_years).toBe(finding)
    expect(isEligible(found({ foundedYear }))).toBe(true)
  })
})
