import { describe, expect, it } from 'vitest'
import { yen } from '#app/platform/money/yen.ts'
import { feeSchedule } from '#app/tracks/succession/fee-schedule.ts'
import { grantedVersion, type WaiverRow, waiverStandingOf } from './waiver.ts'

const TODAY = '2026-11-24'
const at = new Date('2026-11-01T00:00:00Z')
const row = (given: Partial<WaiverRow>): WaiverRow => ({
  ...{ id: 'a', state: 'applied', upToYen: 2_000_000n, appliedAt: at, decidedAt: null, reason: null, validUntil: null },
  ...given,
})
const granted = (until: string) => row({ state: 'approved', decidedAt: at, validUntil: new Date(until) })

describe('where a business stands', () => {
  it.each([
    ['nothing was asked for', null, null, { is: 'can_apply' }],
    ['it waits', row({}), null, { is: 'waiting', at: at.toISOString() }],
    ['it was taken back', row({ state: 'withdrawn' }), null, { is: 'can_apply' }],
    [
      'it was refused',
      row({ state: 'refused', decidedAt: at, reason: '足りない' }),
      null,
      { is: 'refused', at: at.toISOString(), reason: '足りない' },
    ],
    [
      'the last day is today',
      granted(TODAY),
      null,
      { is: 'approved', applicationId: 'a', upToYen: 2_000_000, validUntil: TODAY },
    ],
    ['the last day was yesterday', granted('2026-11-23'), null, { is: 'expired', validUntil: '2026-11-23' }],
    [
      'it was used',
      granted(TODAY),
      { usedAt: at, amountYen: 1_500_000n },
      { is: 'used', at: at.toISOString(), amountYen: 1_500_000 },
    ],
  ] as const)('%s', (_name, latest, use, standing) => expect(waiverStandingOf(latest, use, TODAY)).toEqual(standing))
})

it('what was granted holds under another version of the schedule', () => {
  const version = feeSchedule.versions[0]!
  const standing = { is: 'approved', applicationId: 'a', upToYen: yen(1_200_000), validUntil: TODAY } as const
  expect(grantedVersion(version, standing).waiver).toEqual({ ...version.waiver, upToYen: 1_200_000 })
  expect(grantedVersion(version, { is: 'can_apply' })).toBe(version)
  expect(grantedVersion({ ...version, waiver: null }, standing).waiver).toBeNull()
})
