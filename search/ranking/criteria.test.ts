import { describe, expect, it } from 'vitest'
import { createRankingContext } from './context.ts'
import type { Criterion } from './criterion.ts'
import { budgetOverlap } from './criteria/budget-overlap.ts'
import { conditionFit } from './criteria/condition-fit.ts'
import { conceptRelation } from './criteria/concept-relation.ts'
import { freshness } from './criteria/freshness.ts'
import { industryFit } from './criteria/industry-fit.ts'
import { kindFit } from './criteria/kind-fit.ts'
import { regionFit } from './criteria/region-fit.ts'
import { sizeFit } from './criteria/size-fit.ts'
import { stageFit } from './criteria/stage-fit.ts'
import { tagOverlap } from './criteria/tag-overlap.ts'
import { textFit } from './criteria/text-fit.ts'
import { timingFit } from './criteria/timing-fit.ts'
import { wishFit } from './criteria/wish-fit.ts'
import { ofAcceptedKind, payable, withinPrefectures } from './hard-constraints.ts'
import { probesFor } from './probes.ts'
import type { Rankable } from './rankable.ts'
import { sampleRankable } from './sample-rankable.ts'

const DAY = 86_400_000
const UNKNOWN = { value: 'unknown' }
const warehouse = sampleRankable('warehouse', {
  side: 'need',
  title: '倉庫の結露に困っています',
  text: '夏は天井が濡れます。安く防ぐ方法を探しています。',
  tags: ['倉庫'],
})
const paint = sampleRankable('paint', {
  title: '断熱塗料の施工',
  text: '屋根に塗るだけで熱を遮ります。',
  tags: ['塗料'],
})
const chat = sampleRankable('chat', {
  title: 'チャットボット',
  text: '問い合わせに自動で答えます。',
  tags: ['ai'],
})
const trucks = ['one', 'two'].map((id) => sampleRankable(id, { side: 'need', title: '配送', tags: ['物流'] }))
const context = createRankingContext([warehouse, paint, chat, ...trucks], 100 * DAY)
const ask = (criterion: Criterion, self: Partial<Rankable>, other: Partial<Rankable>) =>
  criterion.value(sampleRankable('self', { side: 'need', ...self }), sampleRankable('other', other), context)

describe('text fit', () => {
  it('is 1 for the best counterpart in the corpus and tells shared words', () => {
    const twin = sampleRankable('twin', { title: '倉庫の結露対策', text: '結露を防ぎます。' })
    const wider = createRankingContext([warehouse, paint, chat, twin], 0)
    expect(textFit(1).value(warehouse, twin, wider)).toMatchObject({
      value: 1,
      evidence: { kind: 'words', words: expect.arrayContaining(['結露', '倉庫']) },
    })
    expect(textFit(1).value(warehouse, chat, wider).value).toBeLessThan(0.5)
  })
  it('calls the best of a market no fit when it has next to nothing in common', () => {
    const stranger = sampleRankable('stranger', { title: '勤怠の管理', text: '休みの届けを出せます。' })
    const poor = createRankingContext([warehouse, stranger, ...trucks], 0)
    const { value } = textFit(1).value(warehouse, stranger, poor)
    expect(value).toBeGreaterThan(0)
    expect(value).toBeLessThan(1)
  })
})

describe('concept relation', () => {
  it('sees that a heat-insulating paint answers condensation, and names both words', () => {
    const outcome = conceptRelation(1).value(warehouse, paint, context)
    expect(outcome.value).toBeGreaterThan(0.7)
    expect(outcome).toMatchObject({
      evidence: { kind: 'concept', from: '結露', to: '断熱塗料', relation: 'solves', isInverse: true },
    })
    expect(Number(conceptRelation(1).value(warehouse, chat, context).value)).toBeLessThan(0.5)
  })
  it('is unknown when a side names no concept', () => {
    expect(ask(conceptRelation(1), { title: 'ああ' }, { title: '倉庫' })).toEqual(UNKNOWN)
  })
})

describe('wish fit', () => {
  const leaking = { ...warehouse, text: '倉庫の結露に困っています。' }
  it('meets what one side lacks with what the other can do, and names both as they are put', () => {
    const painter = { ...paint, text: '屋根に塗る断熱塗料が得意です。' }
    const wider = createRankingContext([leaking, painter, chat, ...trucks], 0)
    expect(wishFit(1).value(leaking, painter, wider)).toMatchObject({
      value: 1,
      evidence: { kind: 'wish', want: '倉庫の結露', give: '断熱塗料' },
    })
    expect(wishFit(1).value(painter, leaking, wider)).toEqual(UNKNOWN)
  })
  it('is unknown when nothing is said', () => {
    expect(ask(wishFit(1), { text: '晴れ。' }, { text: '断熱が得意です。' })).toEqual(UNKNOWN)
  })
})

describe('details', () => {
  it('stage: the same, one apart, not said', () => {
    const at = (self: string, other: string) => ask(stageFit(1), { text: self }, { text: other })
    expect(at('試作の段階です', '開発中の製品')).toEqual({ value: 1, evidence: { kind: 'stage', stage: 'prototype' } })
    expect(at('構想段階です', '実証を行います').value).toBeCloseTo(1 / 3)
    expect(at('構想段階です', '晴れ')).toEqual(UNKNOWN)
  })
  it('conditions: refused, demanded, not spoken of', () => {
    const self = { text: '飲食店は不可です。溶接の経験は必須です。' }
    expect(ask(conditionFit(1), self, { text: 'ラーメンの飲食店を営んでいます。' })).toEqual({ value: 0 })
    expect(ask(conditionFit(1), self, { text: '溶接に携わってきました。' })).toMatchObject({ value: 1 })
    expect(ask(conditionFit(1), self, { text: '印刷会社です。' })).toEqual(UNKNOWN)
  })
  it('price: also from the text, when it is called one', () => {
    const self = { text: '予算は300万円以内です。年商は2億円です。' }
    expect(ask(budgetOverlap(1), self, { priceMinYen: 2_000_000 })).toMatchObject({
      value: 1,
      evidence: { minYen: 2_000_000, maxYen: 3_000_000 },
    })
    expect(ask(budgetOverlap(1), { text: '年商は2億円です。' }, { priceMinYen: 1 })).toEqual(UNKNOWN)
  })
})

describe('tag overlap', () => {
  it('weighs rare tags more and ignores width and case', () => {
    const rare = ask(tagOverlap(1), { tags: ['ＡＩ', '物流'] }, { tags: ['ai'] })
    const common = ask(tagOverlap(1), { tags: ['ＡＩ', '物流'] }, { tags: ['物流'] })
    expect(rare).toMatchObject({ evidence: { tags: ['ＡＩ'] } })
    expect(Number(rare.value)).toBeGreaterThan(Number(common.value))
    expect(ask(tagOverlap(1), { tags: ['x'] }, { tags: ['y'] })).toEqual({ value: 0 })
    expect(ask(tagOverlap(1), {}, { tags: ['y'] })).toEqual(UNKNOWN)
  })
})

describe('budget overlap', () => {
  const price = (priceMinYen: number | null, priceMaxYen: number | null) => ({ priceMinYen, priceMaxYen })
  it.each([
    [price(null, 100), price(50, null), { value: 1, evidence: { kind: 'interval', minYen: 50, maxYen: 100 } }],
    [price(10, 100), price(200, 300), { value: 0.5 }],
    [price(200, 300), price(10, 100), { value: 0.5 }],
    [price(null, null), price(10, 100), UNKNOWN],
  ])('%j against %j', (self, other, expected) => {
    expect(ask(budgetOverlap(1), self, other)).toEqual(expected)
  })
})

describe('region fit', () => {
  const value = (self: Partial<Rankable>, other: Partial<Rankable>) => ask(regionFit(1), self, other).value
  it('falls by degrees from the same town to far away', () => {
    const self = { prefecture: '東京都', municipality: '大田区' }
    const values = [
      value(self, self),
      value(self, { prefecture: '東京都', municipality: '港区' }),
      value(self, { prefecture: '埼玉県' }),
      value(self, { prefecture: '群馬県' }),
      value(self, { prefecture: '沖縄県' }),
    ].map(Number)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(new Set(values).size).toBe(5)
  })
  it('counts places named in the text, and is unknown without any', () => {
    expect(value({ prefecture: '東京都' }, { prefecture: '沖縄県', text: '東京に工場があります' })).toBe(0.95)
    expect(value({ prefecture: '東京都' }, {})).toBe('unknown')
  })
  it('knows wider areas and that place may not matter', () => {
    expect(value({ text: '関東で探しています' }, { prefecture: '群馬県' })).toBe(0.7)
    expect(value({ text: '東京近郊の会社' }, { prefecture: '群馬県' })).toBe(0.45)
    expect(value({ prefecture: '北海道' }, { prefecture: '沖縄県', text: '全国に対応します' })).toBe(0.5)
  })
})

describe('single facts', () => {
  it('industry', () => {
    expect(ask(industryFit(1), { industry: '18' }, { industry: '18' })).toEqual({
      value: 1,
      evidence: { kind: 'industry', from: '18', to: '18' },
    })
    expect(ask(industryFit(1), { industry: '18' }, {})).toEqual(UNKNOWN)
  })
  it('size', () => {
    const self = { acceptedEmployees: { min: 10, max: 50 } }
    expect(ask(sizeFit(1), self, { employees: 20 }).value).toBe(1)
    expect(ask(sizeFit(1), self, { employees: 5 }).value).toBe(0.5)
    expect(ask(sizeFit(1), self, { employees: 100 }).value).toBe(0.5)
    expect(ask(sizeFit(1), self, {})).toEqual(UNKNOWN)
  })
  it('kind', () => {
    const self = { acceptedKinds: ['startup'] }
    expect(ask(kindFit(1), self, { kind: 'startup' }).value).toBe(1)
    expect(ask(kindFit(1), self, { kind: 'sme' }).value).toBe(0)
    expect(ask(kindFit(1), {}, { kind: 'sme' })).toEqual(UNKNOWN)
  })
  it('freshness and timing halve', () => {
    expect(ask(freshness(1, 10), {}, { publishedAt: 90 * DAY })).toEqual({
      value: 0.5,
      evidence: { kind: 'days', days: 10 },
    })
    expect(ask(freshness(1, 50), {}, { publishedAt: 50 * DAY })).toEqual({ value: 0.5 })
    expect(ask(timingFit(1, 30), { startsAt: 0 }, { startsAt: 30 * DAY }).value).toBe(0.5)
    expect(ask(timingFit(1), { startsAt: 0 }, {})).toEqual(UNKNOWN)
  })
})

describe('hard constraints', () => {
  const holds = (
    constraint: typeof withinPrefectures | ReturnType<typeof payable> | typeof ofAcceptedKind,
    self: Partial<Rankable>,
    other: Partial<Rankable>,
  ) => constraint.accepts(sampleRankable('self', { side: 'need', ...self }), sampleRankable('other', other), context)
  it('refuse only what is said', () => {
    expect(holds(withinPrefectures, { acceptedPrefectures: ['東京都'] }, { prefecture: '沖縄県' })).toBe(false)
    expect(holds(withinPrefectures, { acceptedPrefectures: ['東京都'] }, {})).toBe(true)
    expect(holds(withinPrefectures, { acceptedPrefectures: [] }, { prefecture: '沖縄県' })).toBe(true)
    expect(holds(withinPrefectures, { text: '関東のみ対応します。' }, { prefecture: '沖縄県' })).toBe(false)
    expect(holds(withinPrefectures, { text: '関東のみ対応します。' }, { prefecture: '栃木県' })).toBe(true)
    expect(holds(withinPrefectures, { text: '関東に工場があります。' }, { prefecture: '沖縄県' })).toBe(true)
    expect(holds(payable(1.2), { priceMaxYen: 100 }, { priceMinYen: 120 })).toBe(true)
    expect(holds(payable(1.2), { priceMaxYen: 100 }, { priceMinYen: 121 })).toBe(false)
    expect(holds(ofAcceptedKind, { acceptedKinds: ['sme'] }, { kind: 'startup' })).toBe(false)
    expect(holds(ofAcceptedKind, {}, { kind: 'startup' })).toBe(true)
  })
})

describe('probes', () => {
  it('are short, and ask for what answers the need too', () => {
    const probes = probesFor(warehouse)
    expect(Math.max(...probes.map((probe) => probe.split(' ').length))).toBeLessThanOrEqual(10)
    expect(probes.join(' ')).toContain('断熱')
    expect(probesFor(sampleRankable('empty'))).toEqual([])
  })
})
