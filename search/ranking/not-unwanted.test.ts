import { describe, expect, it } from 'vitest'
import { createRankingContext } from './context.ts'
import { industryFit } from './criteria/industry-fit.ts'
import { regionFit } from './criteria/region-fit.ts'
import { notUnwanted } from './hard-constraints.ts'
import type { Rankable } from './rankable.ts'
import { rankMatches } from './rank-matches.ts'
import { sampleRankable } from './sample-rankable.ts'

const context = createRankingContext([], 0)
const offer = sampleRankable('offer', {
  title: '夜間操業のめっき工場',
  text: '廃液は　ＮＧ にしています。\n深夜も動きます。',
  tags: ['メッキ'],
  industry: '24',
  prefecture: '埼玉県',
})
const accepts = (need: Partial<Rankable>, other = offer) =>
  notUnwanted.accepts(sampleRankable('need', { side: 'need', ...need }), other, context)

describe('what a side has ruled out', () => {
  it.each<[string, Partial<Rankable>, boolean]>([
    ['nothing', {}, true],
    ['empty lists', { unwantedIndustries: [], unwantedPrefectures: [], unwantedWords: [] }, true],
    ['the trade', { unwantedIndustries: ['09', '24'] }, false],
    ['its division', { unwantedIndustries: ['E'] }, false],
    ['other trades', { unwantedIndustries: ['25', 'I'] }, true],
    ['the place', { unwantedPrefectures: ['埼玉県'] }, false],
    ['another place', { unwantedPrefectures: ['東京都'] }, true],
    ['a word of the title', { unwantedWords: ['夜間操業'] }, false],
    ['a word of the text, written otherwise', { unwantedWords: ['ng に'] }, false],
    ['a tag', { unwantedWords: ['メッキ'] }, false],
    ['words that are not there', { unwantedWords: ['塗装', '工場長'] }, true],
    ['words across two fields', { unwantedWords: ['工場メッキ'] }, true],
    ['a single letter', { unwantedWords: ['夜', ' '] }, true],
  ])('%s', (_, need, expected) => expect(accepts(need)).toBe(expected))

  it('does not count against who says nothing of it', () => {
    const quiet = sampleRankable('quiet', {})
    expect(accepts({ unwantedIndustries: ['24'], unwantedPrefectures: ['埼玉県'] }, quiet)).toBe(true)
  })

  it('counts whoever asks', () => {
    const need = sampleRankable('need', { side: 'need', unwantedIndustries: ['24'] })
    const rank = (subject: Rankable, pool: Rankable[], isBound: boolean) =>
      rankMatches({ subject, pool, criteria: [], constraints: isBound ? [notUnwanted] : [], context, limit: 9 }).length
    expect([rank(need, [offer], true), rank(offer, [need], true)]).toEqual([0, 0])
    expect([rank(need, [offer], false), rank(offer, [need], false)]).toEqual([1, 1])
  })
})

describe('what a side looks for', () => {
  const value = (self: Partial<Rankable>, other: Partial<Rankable>) =>
    industryFit(1).value(sampleRankable('a', self), sampleRankable('b', other), context)

  it('goes before its own trade, in both directions', () => {
    const need = { industry: '06', wantedIndustries: ['08', '25'] }
    expect(value(need, { industry: '25' })).toEqual({ value: 1, evidence: { kind: 'industry', from: '25', to: '25' } })
    expect(value({ industry: '25' }, need)).toEqual({ value: 1, evidence: { kind: 'industry', from: '25', to: '25' } })
    expect(value(need, { industry: '06' }).value).toBeLessThan(1)
  })

  it('may be a whole division', () => {
    expect(value({ wantedIndustries: ['E'] }, { industry: '25' }).value).toBe(1)
    expect(value({ industry: 'E' }, { industry: '25' }).value).toBe(0.3)
    expect(value({ wantedIndustries: ['E'] }, {})).toEqual({ value: 'unknown' })
  })

  it('makes a place near', () => {
    const near = regionFit(1).value(
      sampleRankable('a', { prefecture: '福岡県', wantedPrefectures: ['東京都'] }),
      sampleRankable('b', { prefecture: '東京都' }),
      context,
    )
    expect(near).toMatchObject({ value: 0.95 })
  })
})
