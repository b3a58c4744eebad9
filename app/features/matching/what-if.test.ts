import { describe, expect, it } from 'vitest'
import { createRankingContext } from '#search/ranking/context.ts'
import { budgetOverlap } from '#search/ranking/criteria/budget-overlap.ts'
import { regionFit } from '#search/ranking/criteria/region-fit.ts'
import { notUnwanted } from '#search/ranking/hard-constraints.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { sampleRankable } from '#search/ranking/sample-rankable.ts'
import { whatIf } from './what-if.ts'

const need = (change: Partial<Rankable>) => sampleRankable('subject', { side: 'need', ...change })
const pool = (changes: Partial<Rankable>[]) => changes.map((change, at) => sampleRankable(`o${at}`, change))

const ask = (subject: Rankable, offers: Rankable[], atLeast = 0) =>
  whatIf({
    ...{ subject, pool: offers, atLeast, context: createRankingContext([...offers, subject], 0) },
    criteria: [budgetOverlap(1), regionFit(1)],
    constraints: [notUnwanted],
  })

describe('what a small change would bring', () => {
  it('counts those a tenth more budget reaches, and only those', () => {
    const offers = pool([900_000, 1_090_000, 1_100_000, 1_300_000].map((priceMinYen) => ({ priceMinYen })))
    expect(ask(need({ priceMaxYen: 1_000_000 }), offers)).toEqual([{ kind: 'budget', prefecture: null, count: 2 }])
    expect(ask(need({ priceMaxYen: 700_000 }), offers)).toEqual([])
  })

  it('counts for who asks those a tenth less brings', () => {
    const payers = pool([{ priceMaxYen: 900_000 }, { priceMaxYen: 800_000 }, { priceMaxYen: 1_200_000 }])
    const seller = sampleRankable('subject', { side: 'offer', priceMinYen: 1_000_000 })
    const needs = payers.map((payer): Rankable => ({ ...payer, side: 'need' }))
    expect(ask(seller, needs)).toEqual([{ kind: 'price', prefecture: null, count: 1 }])
  })

  it('counts each neighbouring place of those looked for, the most first, and no other', () => {
    const offers = pool(['埼玉県', '埼玉県', '千葉県', '大阪府', '東京都'].map((prefecture) => ({ prefecture })))
    expect(ask(need({ wantedPrefectures: ['東京都'] }), offers)).toEqual([
      { kind: 'place', prefecture: '埼玉県', count: 2 },
      { kind: 'place', prefecture: '千葉県', count: 1 },
    ])
    expect(ask(need({ prefecture: '東京都' }), offers)).toEqual([])
  })

  it('keeps the hard limits and the bar of what is shown', () => {
    const offers = pool([
      { prefecture: '埼玉県', industry: '24' },
      { prefecture: '埼玉県', industry: '76' },
    ])
    const subject = need({ wantedPrefectures: ['東京都'], unwantedIndustries: ['76'] })
    expect(ask(subject, offers)).toMatchObject([{ count: 1 }])
    expect(ask(subject, offers, 1)).toEqual([])
  })

  it('lets in what was ruled out only by the place now looked for', () => {
    const offers = pool([{ prefecture: '埼玉県' }])
    const subject = need({ wantedPrefectures: ['東京都'], unwantedPrefectures: ['埼玉県'] })
    expect(ask(subject, offers)).toEqual([{ kind: 'place', prefecture: '埼玉県', count: 1 }])
  })
})
