import { describe, expect, it } from 'vitest'
import type { RankedMatch } from '#search/ranking/rank-matches.ts'
import { bestPairs, KEPT_PER_LISTING, SHOWN_PER_LISTING, withinShare, WORTH_PROPOSING } from './rules.ts'
import { asideSchema, readUnmadeQuery } from './schema.ts'
import { unmadeUrl } from './unmade-url.ts'

const match = (id: string, score: number): RankedMatch =>
  ({
    listing: { id },
    score,
    subjectScore: 0.9,
    otherScore: 0.4,
    isTie: false,
    values: {},
    reasons: [],
    unmetWishes: ['region_fit'],
    unknowns: [],
  }) as unknown as RankedMatch

describe('the best pairs of a listing', () => {
  it('know which score is whose, from whichever side they were found', () => {
    expect(bestPairs({ id: 's', side: 'need' }, [match('o', 0.6)])).toEqual([
      {
        offerListingId: 'o',
        needListingId: 's',
        place: 1,
        score: 0.6,
        offerScore: 0.4,
        needScore: 0.9,
        seenFrom: 'need',
        reasons: [],
        unmetWishes: ['region_fit'],
        unknowns: [],
      },
    ])
    expect(bestPairs({ id: 's', side: 'offer' }, [match('n', 0.6)])).toMatchObject([
      { offerListingId: 's', needListingId: 'n', offerScore: 0.9, needScore: 0.4 },
    ])
  })

  it('are few, and none that hardly fits', () => {
    const many = Array.from({ length: KEPT_PER_LISTING + 3 }, (_, at) => match(`o${at}`, 0.9 - at / 100))
    expect(bestPairs({ id: 's', side: 'need' }, many).map(({ place }) => place)).toEqual([1, 2, 3, 4, 5])
    expect(bestPairs({ id: 's', side: 'need' }, [match('o', WORTH_PROPOSING - 0.01)])).toEqual([])
  })
})

it('no listing takes more than its share of a list, on either side, and what follows moves up', () => {
  const pair = (offerListingId: string, needListingId: string) => ({ offerListingId, needListingId })
  const star = Array.from({ length: SHOWN_PER_LISTING + 2 }, (_, at) => pair('star', `n${at}`))
  const sought = Array.from({ length: SHOWN_PER_LISTING + 2 }, (_, at) => pair(`o${at}`, 'sought'))
  const last = pair('o9', 'n4')
  expect(withinShare([...star, ...sought, last])).toEqual([
    ...star.slice(0, SHOWN_PER_LISTING),
    ...sought.slice(0, SHOWN_PER_LISTING),
    last,
  ])
})

describe('the address', () => {
  const read = (text: string) => readUnmadeQuery(new URL(`https://example.test/desk/unmade${text}`))

  it('is read as it was written', () => {
    const query = { show: 'hints', field: 'all', track: 'trial', area: '東京都' } as const
    expect(read(new URL(unmadeUrl(query), 'https://example.test').search)).toEqual(query)
    expect(unmadeUrl(query, { show: 'open', field: 'mine', track: null, area: null })).toBe('/desk/unmade')
    expect(unmadeUrl(query, {}, 2)).toContain('page=2')
  })

  it.each(['', '?show=all&field=x&track=loan&area=大阪', "?area=' OR 1=1&track=&show="])('falls back: %s', (text) => {
    expect(read(text)).toEqual({ show: 'open', field: 'mine', track: null, area: null })
  })
})

it.each(['', 'x', '<script>'])('a pair is two ids, not "%s"', (needListingId) => {
  const offerListingId = '0190a2f0-0000-7000-8000-000000000000'
  expect(asideSchema.safeParse({ offerListingId, needListingId, reason: 'other' }).success).toBe(false)
  expect(asideSchema.safeParse({ offerListingId, needListingId: offerListingId, reason: 'else' }).success).toBe(false)
  expect(asideSchema.safeParse({ offerListingId, needListingId: offerListingId, reason: 'other' }).success).toBe(true)
})
