import { describe, expect, it } from 'vitest'
import { createRankingContext } from './context.ts'
import type { Criterion, CriterionOutcome, Evidence, HardConstraint } from './criterion.ts'
import type { Rankable } from './rankable.ts'
import { rankMatches } from './rank-matches.ts'
import { sampleRankable } from './sample-rankable.ts'
import { fuseSides } from './score-pair.ts'

const need = sampleRankable('need', { side: 'need' })
const context = createRankingContext([], 0)

/** A criterion that looks values up by `self>other`. */
function lookup(
  key: string,
  weight: number,
  values: Record<string, CriterionOutcome['value']>,
  isWish = false,
): Criterion {
  return {
    key,
    weight,
    isWish,
    value(self, other) {
      const value = values[`${self.id}>${other.id}`] ?? 0.5
      return value === 'unknown' ? { value } : { value, evidence: { kind: 'label', label: `${key} of ${other.id}` } }
    },
  }
}

const rank = (pool: Rankable[], criteria: Criterion[], constraints: HardConstraint[] = [], limit = 10) =>
  rankMatches({ subject: need, pool, criteria, constraints, context, limit })
const ids = (matches: readonly { listing: Rankable }[]) => matches.map(({ listing }) => listing.id)
const offers = (...names: string[]) => names.map((name) => sampleRankable(name))

describe('rankMatches', () => {
  it('puts a fit for both sides before one that only one side sees', () => {
    const criterion = lookup('fit', 1, { 'need>a': 1, 'a>need': 0.1, 'need>b': 0.6, 'b>need': 0.6 })
    const [first, second] = rank(offers('a', 'b'), [criterion])
    expect(first).toMatchObject({ listing: { id: 'b' }, score: 0.6, subjectScore: 0.6, otherScore: 0.6 })
    expect(second?.score).toBeCloseTo((2 * 1 * 0.1) / 1.1)
    expect(second?.values).toEqual({ fit: { forSubject: 1, forOther: 0.1 } })
  })

  it('does not punish what a listing does not say', () => {
    const values = { 'need>quiet': 'unknown', 'quiet>need': 'unknown', 'need>loud': 0.2, 'loud>need': 0.2 } as const
    const criteria = [
      lookup('text', 1, { 'need>quiet': 0.6, 'quiet>need': 0.6, 'need>loud': 0.6, 'loud>need': 0.6 }),
      lookup('size', 1, values),
    ]
    const [first] = rank(offers('loud', 'quiet'), criteria)
    expect(first).toMatchObject({ listing: { id: 'quiet' }, score: 0.6, unknowns: ['size'] })
  })

  it('tells finalists of one topic apart by the details, and calls them a tie without', () => {
    const topic = lookup('topic', 1, {})
    const price = (values: Record<string, CriterionOutcome['value']>): Criterion => ({
      ...lookup('price', 0, values),
      isDetail: true,
    })
    const [first, second] = rank(offers('a', 'b'), [
      topic,
      price({ 'need>b': 1, 'b>need': 1, 'need>a': 0, 'a>need': 0 }),
    ])
    expect([first?.listing.id, second?.isTie]).toEqual(['b', false])
    const unsaid = { 'need>a': 'unknown', 'a>need': 'unknown', 'need>b': 'unknown', 'b>need': 'unknown' } as const
    expect(rank(offers('a', 'b'), [topic, price(unsaid)])[1]?.isTie).toBe(true)
  })

  it('does not let details outweigh the topic', () => {
    const topic = lookup('topic', 1, { 'need>a': 0.6, 'a>need': 0.6 })
    const price = { ...lookup('price', 0, { 'need>a': 0, 'a>need': 0, 'need>b': 1, 'b>need': 1 }), isDetail: true }
    expect(ids(rank(offers('a', 'b'), [topic, price]))).toEqual(['a', 'b'])
  })

  it('never shows what a hard constraint of either side refuses', () => {
    const only = (self: string, other: string): HardConstraint => ({
      key: 'only',
      accepts: (one, two) => !(one.id === self && two.id === other),
    })
    expect(ids(rank(offers('a', 'b', 'c'), [], [only('need', 'a'), only('b', 'need')]))).toEqual(['c'])
  })

  it('leaves out the own side, other tracks and the own listings', () => {
    const pool = [
      sampleRankable('same-side', { side: 'need' }),
      sampleRankable('other-track', { track: 'design' }),
      sampleRankable('own', { participantId: 'p-need' }),
      sampleRankable('fine'),
    ]
    expect(ids(rank(pool, []))).toEqual(['fine'])
  })

  it('shows at most two listings of one participant and no more than asked for', () => {
    const same = ['a', 'b', 'c'].map((id) => sampleRankable(id, { participantId: 'one' }))
    expect(ids(rank([...same, sampleRankable('d')], []))).toEqual(['a', 'b', 'd'])
    expect(rank([...same, sampleRankable('d')], [], [], 1)).toHaveLength(1)
  })

  it('tells the three strongest reasons by their share, unmet wishes, and ties', () => {
    const criteria = [
      lookup('light', 0.1, { 'need>a': 1 }),
      lookup('heavy', 2, { 'need>a': 0.9 }),
      lookup('middle', 1, { 'need>a': 0.8 }),
      lookup('fourth', 0.05, { 'need>a': 1 }),
      lookup('weak', 3, { 'need>a': 0.2 }, true),
    ]
    const [match] = rank(offers('a'), criteria)
    expect(match?.reasons).toEqual([
      { key: 'heavy', value: 0.9, evidence: { kind: 'label', label: 'heavy of a' } },
      { key: 'middle', value: 0.8, evidence: { kind: 'label', label: 'middle of a' } },
      { key: 'light', value: 1, evidence: { kind: 'label', label: 'light of a' } },
    ])
    expect(match?.unmetWishes).toEqual(['weak'])
    const three = rank(offers('a', 'b', 'c'), [lookup('fit', 1, { 'need>c': 0.1 })])
    expect(three.map(({ isTie }) => isTie)).toEqual([false, true, false])
  })

  it('sets the same two words side by side only once', () => {
    const said = (key: string, weight: number, evidence: Evidence): Criterion => ({
      key,
      weight,
      value: () => ({ value: 1, evidence }),
    })
    const [match] = rank(offers('a'), [
      said('concept', 2, { kind: 'concept', from: '企画', to: '企画', relation: 'same', isInverse: false }),
      said('wish', 1, { kind: 'wish', want: '企画', give: '企画' }),
      said('other', 0.5, { kind: 'wish', want: '試作', give: '企画' }),
    ])
    expect(match?.reasons.map(({ key }) => key)).toEqual(['concept', 'other'])
  })

  it('orders equal scores newest first, whatever the order of the pool', () => {
    const pool = [
      sampleRankable('old', { publishedAt: 1 }),
      sampleRankable('b', { publishedAt: 2 }),
      sampleRankable('a', { publishedAt: 2 }),
    ]
    expect(ids(rank(pool, []))).toEqual(['a', 'b', 'old'])
    expect(ids(rank(pool.toReversed(), []))).toEqual(['a', 'b', 'old'])
  })
})

describe('fuseSides', () => {
  it('is 0 when one side sees nothing, and never above the mean', () => {
    expect(fuseSides(0, 1)).toBe(0)
    expect(fuseSides(0, 0)).toBe(0)
    expect(fuseSides(0.2, 0.8)).toBeCloseTo(0.32)
  })
})
