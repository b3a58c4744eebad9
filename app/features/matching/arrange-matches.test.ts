import { describe, expect, it } from 'vitest'
import { DAY_MS } from '#app/platform/clock.ts'
import { createRankingContext } from '#search/ranking/context.ts'
import type { Criterion } from '#search/ranking/criterion.ts'
import { MAX_PER_PARTICIPANT, rankMatches, type RankedMatch } from '#search/ranking/rank-matches.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { READER_SHARE } from '#search/ranking/apply-reading.ts'
import { sampleRankable } from '#search/ranking/sample-rankable.ts'
import { arrangeMatches, type Circumstances } from './arrange-matches.ts'
import { TALKS_CAPACITY } from './ranking-rules.ts'

const NOW = 100 * DAY_MS
const subject = sampleRankable('subject', { side: 'need', prefecture: '東京都', priceMaxYen: 1_000_000 })

const matched = (id: string, score: number, change: Partial<Rankable> = {}): RankedMatch => ({
  listing: sampleRankable(id, change),
  score,
  subjectScore: score,
  otherScore: score,
  isTie: false,
  values: {},
  reasons: [],
  unmetWishes: [],
  unknowns: [],
})

const arrange = (ranked: readonly RankedMatch[], change: Partial<Circumstances> = {}) =>
  arrangeMatches(ranked, {
    ...{ subject, hidden: [], talks: new Map(), answers: new Map(), readings: new Map(), now: NOW },
    ...change,
  })
const ids = (arranged: ReturnType<typeof arrange>) => arranged.map(({ match }) => match.listing.id)

describe('what was hidden', () => {
  const osaka = sampleRankable('hidden', { prefecture: '大阪府', industry: '24', priceMinYen: 500_000, employees: 30 })

  it.each([
    ['region', { prefecture: '大阪府' }, { prefecture: '京都府' }],
    ['trade', { industry: '24' }, { industry: '25' }],
    ['price', { priceMinYen: 600_000 }, { priceMinYen: 400_000 }],
    ['size', { employees: 40 }, { employees: 100 }],
  ] as const)('lowers what is alike in %s, and says so', (reason, alike, unlike) => {
    const ranked = [matched('alike', 0.9, alike), matched('unlike', 0.8, unlike), matched('silent', 0.5)]
    const arranged = arrange(ranked, { hidden: [{ listing: osaka, reason }] })
    expect(ids(arranged)).toEqual(['unlike', 'alike', 'silent'])
    expect(arranged.map(({ loweredFor }) => loweredFor)).toEqual([[], [reason], []])
  })

  it.each(['known', 'unclear', 'other'] as const)('teaches nothing about others when the reason is %s', (reason) => {
    const ranked = [matched('alike', 0.9, { prefecture: '大阪府', industry: '24' }), matched('unlike', 0.8)]
    expect(ids(arrange(ranked, { hidden: [{ listing: osaka, reason }] }))).toEqual(['alike', 'unlike'])
  })

  it('means the town where both are of the subject’s own prefecture', () => {
    const near = { prefecture: '東京都', municipality: '大田区' }
    const ranked = [
      matched('town', 0.9, near),
      matched('elsewhere', 0.8, { ...near, municipality: '墨田区' }),
      matched('silent', 0.75, { prefecture: '東京都' }),
    ]
    const hidden = [{ listing: sampleRankable('hidden', near), reason: 'region' as const }]
    expect(ids(arrange(ranked, { hidden }))).toEqual(['elsewhere', 'silent', 'town'])
  })

  it('means too little for who asks', () => {
    const seller = sampleRankable('seller', { side: 'offer' })
    const hidden = [{ listing: sampleRankable('h', { side: 'need', priceMaxYen: 300_000 }), reason: 'price' as const }]
    const ranked = [matched('poor', 0.9, { priceMaxYen: 200_000 }), matched('rich', 0.8, { priceMaxYen: 900_000 })]
    expect(ids(arrange(ranked, { subject: seller, hidden }))).toEqual(['rich', 'poor'])
  })
})

describe('how owners answer', () => {
  const owned = (id: string, score: number) => matched(id, score, { participantId: id })

  it('puts who leaves others waiting lower, and the prompt a little higher', () => {
    const ranked = [owned('silent', 0.72), owned('slow', 0.71), owned('prompt', 0.7), owned('far', 0.5)]
    const answers = new Map([['slow', 'slow'] as const, ['prompt', 'prompt'] as const])
    const arranged = arrange(ranked, { answers })
    expect(ids(arranged)).toEqual(['prompt', 'silent', 'slow', 'far'])
    expect(arranged.map((match) => match.answers)).toEqual(['prompt', 'not_rated', 'slow', 'not_rated'])
  })

  it('does not lift what fits clearly less', () => {
    const answers = new Map([['prompt', 'prompt'] as const])
    expect(ids(arrange([owned('silent', 0.8), owned('prompt', 0.7)], { answers }))).toEqual(['silent', 'prompt'])
  })
})

describe('full hands', () => {
  it('go down a little, and no further than full', () => {
    const ranked = [matched('busy', 0.9), matched('free', 0.85), matched('far', 0.5)]
    const talks = (count: number) => ({ talks: new Map([['busy', count]]) })
    expect(ids(arrange(ranked, talks(2)))).toEqual(['busy', 'free', 'far'])
    expect(ids(arrange(ranked, talks(TALKS_CAPACITY)))).toEqual(['free', 'busy', 'far'])
    expect(ids(arrange(ranked, talks(100)))).toEqual(['free', 'busy', 'far'])
    expect(arrange(ranked, talks(2)).map(({ isCrowded }) => isCrowded)).toEqual([false, false, false])
    expect(arrange(ranked, talks(3)).find(({ match }) => match.listing.id === 'busy')?.isCrowded).toBe(true)
  })
})

describe('the place for new listings', () => {
  const old = (count: number, from = 0.9) =>
    Array.from({ length: count }, (_, at) => matched(`old${at + 1}`, from - at * 0.01, { publishedAt: 0 }))
  const fresh = (id: string, score: number) => matched(id, score, { publishedAt: NOW - DAY_MS })

  it('lifts the best new one into the fifth place of a page without news, and loses nobody', () => {
    const ranked = [...old(12), fresh('new1', 0.7), fresh('new2', 0.6)]
    const arranged = arrange(ranked)
    expect(arranged[4]).toMatchObject({ match: { listing: { id: 'new1' } }, isNewcomerSlot: true })
    expect(arranged.filter(({ isNewcomerSlot }) => isNewcomerSlot)).toHaveLength(1)
    expect(ids(arranged).slice(0, 4)).toEqual(['old1', 'old2', 'old3', 'old4'])
    expect(ids(arranged)[10]).toBe('old10')
    expect([...ids(arranged)].sort()).toEqual(ranked.map(({ listing }) => listing.id).sort())
  })

  it('is not given where one of the page is new by its own fit, nor to what does not fit', () => {
    expect(arrange([fresh('new0', 0.95), ...old(12), fresh('new1', 0.7)])[4]?.isNewcomerSlot).toBe(false)
    expect(arrange([...old(12), fresh('new1', 0.2)]).some(({ isNewcomerSlot }) => isNewcomerSlot)).toBe(false)
  })

  it('holds one in ten over several pages', () => {
    const ranked = [...old(30), fresh('new1', 0.55), fresh('new2', 0.54), fresh('new3', 0.53), fresh('new4', 0.52)]
    const slots = arrange(ranked).flatMap(({ isNewcomerSlot }, at) => (isNewcomerSlot ? [at + 1] : []))
    expect(slots).toEqual([5, 15, 25])
  })
})

it('calls a tie only what still stands behind the same match with the same score', () => {
  const ranked = [matched('a', 0.9), { ...matched('b', 0.899), isTie: true }, { ...matched('c', 0.898), isTie: true }]
  const tied = (change: Partial<Circumstances>) => arrange(ranked, change).map(({ isTie }) => isTie)
  expect(tied({})).toEqual([false, true, true])
  expect(tied({ talks: new Map([['a', 3]]) })).toEqual([false, true, false])
})

it('says the truth about the cap of the ranker', () => {
  const one: Criterion = { key: 'one', weight: 1, value: () => ({ value: 1 }) }
  const pool = Array.from({ length: 5 }, (_, at) => sampleRankable(`m${at}`, { participantId: 'same' }))
  const context = createRankingContext(pool, NOW)
  expect(rankMatches({ subject, pool, criteria: [one], context, limit: 5 })).toHaveLength(MAX_PER_PARTICIPANT)
})

describe('what a reader made of a pair', () => {
  const ranked = Array.from({ length: 9 }, (_, at) => matched(`m${at}`, 0.9 - at * 0.04))
  const reading = (fit: number | null) => ({ fit, reasons: { ja: [], en: [] } })
  const without = (all: string[], id: string) => all.filter((one) => one !== id)

  it.each([0, 20, 50, 90, 100])('moves that pair alone: %s', (fit) => {
    for (const { listing } of ranked) {
      const moved = ids(arrange(ranked, { readings: new Map([[listing.id, reading(fit)]]) }))
      expect(without(moved, listing.id)).toEqual(without(ids(arrange(ranked)), listing.id))
    }
  })

  it('moves it up for a good fit and down for a bad one, no further than by its share', () => {
    const scores = (fit: number) => arrange(ranked, { readings: new Map([['m4', reading(fit)]]) })
    expect(ids(scores(100)).indexOf('m4')).toBeLessThan(4)
    expect(ids(scores(0)).indexOf('m4')).toBeGreaterThan(4)
    const own = ranked[4]!.score
    const scoreAt = (fit: number) => scores(fit).find(({ match }) => match.listing.id === 'm4')!.score
    expect(scoreAt(100)).toBeCloseTo(own * (1 + READER_SHARE), 10)
    expect(scoreAt(0)).toBeCloseTo(own * (1 - READER_SHARE), 10)
    expect(scoreAt(1_000_000)).toBe(scoreAt(100))
  })

  it('leaves what could not be read where it was', () =>
    expect(ids(arrange(ranked, { readings: new Map([['m4', reading(null)]]) }))).toEqual(ids(arrange(ranked))))
})
