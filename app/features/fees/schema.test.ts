import { describe, expect, it } from 'vitest'
import { scaleDraftSchema, sizesDraftSchema, visitDraftSchema } from './schema.ts'

const facts = { validFrom: '2999-04-01', sourceJa: '根拠', sourceEn: 'Source' }
const read = (bands: Record<string, string>, more = {}) =>
  scaleDraftSchema.safeParse({ ...facts, minimum: '0', ...bands, ...more })
const faultOf = (bands: Record<string, string>) => {
  const { error } = read(bands)
  return error?.issues.map(({ path, message }) => [path.join('.'), message])
}

describe('bands', () => {
  it('are read upwards, as amounts are typed', () =>
    expect(
      read(
        { upTo1: '５億円', percent1: '５％', upTo2: '10億', percent2: '4', percent3: '3' },
        { minimum: '500万円', waiver: '2,000,000' },
      ).data,
    ).toEqual({
      ...facts,
      shape: 'scale',
      minimumYen: 5_000_000,
      waiverYen: 2_000_000,
      tiers: [
        { upToYen: 500_000_000, percent: 5 },
        { upToYen: 1_000_000_000, percent: 4 },
        { upToYen: null, percent: 3 },
      ],
    }))

  it.each([
    [{}, 'percent1', 'required'],
    [{ percent1: '5.5' }, 'percent1', 'whole_percent'],
    [{ percent1: '101' }, 'percent1', 'whole_percent'],
    [{ percent1: '5', upTo1: '1億' }, 'upTo1', 'last_band_open'],
    [{ percent1: '5', percent2: '4' }, 'upTo1', 'band_needs_end'],
    [{ percent1: '5', upTo1: 'たくさん', percent2: '4' }, 'upTo1', 'yen'],
    [{ percent1: '5', upTo1: '2億', percent2: '4', upTo2: '2億', percent3: '3' }, 'upTo2', 'band_not_above'],
    [{ percent1: '5', upTo1: '0', percent2: '4' }, 'upTo1', 'band_not_above'],
  ])('%o: %s %s', (bands, field, message) => expect(faultOf(bands)).toEqual([[field, message]]))
})

it('a version does not begin on a day that is over', () =>
  expect(read({ percent1: '5' }, { validFrom: '2025-04-01' }).error?.issues[0]?.message).toBe('day_gone'))

it('visits and places are read', () => {
  expect(visitDraftSchema.parse({ ...facts, visit: '11,750円', travel: '50' })).toEqual({
    ...facts,
    shape: 'visit',
    visitYen: 11_750,
    travelPercent: 50,
  })
  const amounts = { hybridSme: '77,000', hybridSmall: '55,000', onlineSme: '2万2千', onlineSmall: '16500' }
  expect(sizesDraftSchema.parse({ ...facts, ...amounts })).toMatchObject({
    amountsYen: { hybrid: { sme: 77_000, small: 55_000 }, online: { sme: 22_000, small: 16_500 } },
  })
})
