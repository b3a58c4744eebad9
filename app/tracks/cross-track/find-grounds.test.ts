import { describe, expect, it } from 'vitest'
import { trackOf } from '../registry.ts'
import { answerBetween, groundsAt } from './find-grounds.ts'
import { crossTrackRules } from './rules.ts'
import type { Condition, HintSubject } from './rule-type.ts'

const rule = (key: string) => crossTrackRules.find((one) => one.key === key)!
const grounds = (key: string, values: HintSubject['values'], profile?: HintSubject['profile']) =>
  groundsAt(rule(key).from, { values, profile })

const fieldsRead = (condition: Condition): readonly string[] =>
  condition.kind === 'isNot' ? [condition.field] : condition.kind === 'shows' ? [] : condition.in

describe('the cross-track rules', () => {
  it.each(crossTrackRules.map((one) => [one.key, one] as const))(
    '%s leads to another track and reads fields a navigator may see',
    (_key, { from, to, relation }) => {
      expect(to.track).not.toBe(from.track)
      const readable = ({ track, side }: typeof from) =>
        trackOf(track)
          .sides[side].fields.filter(({ level }) => level === 'public' || level === 'member')
          .map(({ key }) => key)
      const solves = relation?.kind === 'solves' ? relation : undefined
      const asked = (end: typeof from) => end.when.flat().flatMap(fieldsRead)
      expect(readable(from)).toEqual(expect.arrayContaining([...asked(from), ...(solves?.problemsIn ?? [])]))
      expect(readable(to)).toEqual(expect.arrayContaining([...asked(to), ...(solves?.answersIn ?? [])]))
    },
  )

  it('have keys of their own', () => {
    expect(new Set(crossTrackRules.map(({ key }) => key)).size).toBe(crossTrackRules.length)
  })
})

describe('a successor candidate who designs', () => {
  it.each([
    [{ experience: '広告会社でグラフィックデザインを10年担当しました。' }, ['デザイン']],
    [{ givesToFirm: 'ブランディングの経験を生かします' }, ['ブランディング']],
    [{ experience: 'Ten years as a graphic DESIGNER.' }, ['designer']],
    [{ tags: ['ＷＥＢ制作'] }, ['web制作']],
  ])('is known by what is said: %j', (values, words) => {
    expect(grounds('candidate_designs', values)).toEqual({ words, source: 'listing' })
  })

  it.each([
    [{ experience: 'デザインは苦手ですが、営業は得意です。' }],
    [{ experience: '営業を10年。' }],
    [{ teaser: 'デザインのよい会社を探しています' }],
    [{ experience: 'デザイン会社を経営', buyerKind: 'company' }],
    [{ experience: 'Redesigners' }],
    [{}],
  ])('is not: %j', (values) => expect(grounds('candidate_designs', values)).toBeUndefined())

  it('is known by the own profile where that may be read, and that is told apart', () => {
    const profile = { specialties: ['packaging'], pieces: ['茶箱'] }
    expect(grounds('candidate_designs', { buyerKind: 'person' }, profile)).toEqual({
      words: ['茶箱'],
      source: 'profile',
    })
    expect(grounds('candidate_designs', {}, { specialties: [], pieces: [] })).toBeUndefined()
    expect(grounds('candidate_designs', { experience: 'デザイナーでした' }, profile)?.source).toBe('listing')
  })
})

describe('a seller that needs design first', () => {
  it.each([
    [{ teaser: '味には自信がありますが、パッケージは三十年前の古いままです。' }, ['パッケージ', '古い']],
    [{ strengths: '常連に支えられています。ホームページは開業当時のままです。' }, ['ホームページ', '当時のまま']],
    [{ wantsOfSuccessor: '商品の良さが若い人に伝わらないのが悩みです。' }, ['商品', '伝わらない']],
    [{ conditions: '自社ブランドがありません。' }, ['自社ブランドがありません']],
    [{ teaser: 'Our website is outdated.' }, ['website', 'outdated']],
  ])('is known: %j', (values, words) => {
    expect(grounds('design_before_sale', values)?.words).toEqual(words)
  })

  it.each([
    [{ teaser: '昔のままの製法で作る商品です。' }],
    [{ teaser: '昨年、ホームページをリニューアルしました。' }],
    [{ teaser: '商品に自信があり、借入がない会社です。' }],
    [{ teaser: '古い町並みにあります。ホームページもご覧ください。' }],
    [{ story: 'パッケージが古い。' }],
  ])('is not: %j', (values) => expect(grounds('design_before_sale', values)).toBeUndefined())
})

describe('a design client without successor', () => {
  it.each([
    [{ teaser: '後継者がいません。まず商品を新しくしたい。' }, ['後継者がいません']],
    [{ currentState: '社長は72歳です。' }, ['72歳']],
    [{ currentState: '七十代の店主が一人で作っています。' }, ['七十代']],
    [{ teaser: 'The owner is aged 68.' }, ['aged 68']],
  ])('is known: %j', (values, words) => {
    expect(grounds('client_without_successor', values)?.words).toEqual(words)
  })

  it.each([
    [{ teaser: '社長は45歳です。' }],
    [{ teaser: '創業70年、社長は三代目です。' }],
    [{ teaser: '七十代のお客様に店主が話を聞きました。' }],
    [{ teaser: '社長が70代表取締役会議に出ます' }],
  ])('is not: %j', (values) => expect(grounds('client_without_successor', values)).toBeUndefined())
})

describe('what a product solves of another track', () => {
  const solving = crossTrackRules.flatMap(({ relation }) => (relation?.kind === 'solves' ? [relation] : []))[0]!
  const between = (problem: string, product: string) =>
    answerBetween({ values: { teaser: problem } }, { values: { title: product } }, solving)

  it('is told in the words of the two', () => {
    expect(between('長年、倉庫の結露に困っています', '断熱塗料')).toEqual({
      problem: '結露',
      answer: '断熱塗料',
      count: 1,
    })
  })

  it.each([
    ['what is sought is a successor', '後継者不在で困っています', '起業を支える仕組み'],
    ['it answers something else', '倉庫の結露に困っています', '勤怠管理のクラウド'],
    ['it is named without trouble', '結露の計測を専門にしています', '断熱塗料'],
    ['the trouble is with something else', '結露を測る会社です。後継者がおらず困っています', '断熱塗料'],
    ['it helps with everything', '人手不足に困っています', 'アプリ'],
    ['nothing is said', '', ''],
  ])('is nothing where %s', (_why, problem, product) => expect(between(problem, product)).toBeUndefined())
})
