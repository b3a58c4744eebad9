import { describe, expect, it } from 'vitest'
import { RELATIONS } from './concept.ts'
import { conceptFinder } from './find-concepts.ts'
import { INDUSTRIES } from './industries.ts'
import { industryCode, industryNearness } from './industry-nearness.ts'
import { CONCEPTS, LOOSE_LINKS, relativesOf } from './lexicon.ts'
import { parseConcepts } from './parse-concepts.ts'
import { parseLooseLinks } from './parse-links.ts'
import { prefectureCloseness, PREFECTURES, prefecturesIn } from './prefectures.ts'

describe('concept lexicon', () => {
  const ids = new Set(CONCEPTS.map(({ id }) => id))

  it('has hundreds of concepts with unique ids, in thousands of words', () => {
    const words = CONCEPTS.reduce((total, { forms }) => total + forms.length, 0)
    expect(CONCEPTS.length).toBeGreaterThan(1_400)
    expect(words).toBeGreaterThan(14_000)
    expect(ids.size).toBe(CONCEPTS.length)
  })
  it('names only concepts that exist, never itself', () => {
    const broken = CONCEPTS.flatMap(({ id, links }) =>
      links.filter(({ to }) => !ids.has(to) || to === id).map(({ to }) => `${id} > ${to}`),
    )
    const loose = LOOSE_LINKS.filter(({ from, to }) => !ids.has(from) || !ids.has(to) || from === to)
    expect([...broken, ...loose]).toEqual([])
  })
  it('gives every word to one concept only', () => {
    const owner = new Map<string, string>()
    const double: string[] = []
    for (const { id, forms } of CONCEPTS) {
      for (const form of forms.map((word) => word.normalize('NFKC').toLowerCase())) {
        if (owner.has(form)) double.push(`${form}: ${owner.get(form)} and ${id}`)
        owner.set(form, id)
      }
    }
    expect(double).toEqual([])
  })
  it('finds every word in a text, as itself or inside a longer word', () => {
    const find = conceptFinder(CONCEPTS)
    const lost = CONCEPTS.flatMap(({ id, forms }) => forms.filter((form) => !find(form).has(id)))
    expect(lost).toEqual([])
  })
  it('leaves no concept alone: each but a few has a relative', () => {
    const alone = CONCEPTS.filter(({ id }) => relativesOf(id).size < 2).map(({ id }) => id)
    expect(alone).toEqual([])
  })
  it('uses every kind of relation, and reads them in both directions', () => {
    const used = new Set(CONCEPTS.flatMap(({ links }) => links.map(({ relation }) => relation)))
    expect([...used].sort()).toEqual([...RELATIONS].sort())
    expect(relativesOf('断熱').get('結露')).toMatchObject({ relation: 'solves', isInverse: false })
    expect(relativesOf('結露').get('断熱')).toMatchObject({ relation: 'solves', isInverse: true })
    expect(relativesOf('結露').get('結露')?.strength).toBe(1)
    expect(relativesOf('no such concept').size).toBe(0)
  })
  it('refuses lines it does not understand', () => {
    expect(() => parseConcepts('x', 'a = b | cures c')).toThrow('Unknown relation cures')
    expect(() => parseConcepts('x', '| near b')).toThrow('No main word')
    expect(() => parseLooseLinks('near', 'a')).toThrow('No relation: a')
  })
})

describe('concept lines', () => {
  it('share the relations of the heading above them', () => {
    const links = parseConcepts('x', 'a\n>> kind-of b\nc = d | near e').map((one) => one.links)
    expect(links).toEqual([
      [],
      [
        { relation: 'kind-of', to: 'b' },
        { relation: 'near', to: 'e' },
      ],
    ])
  })
  it('and loose relations are read from what solves to what is solved', () => {
    expect(parseLooseLinks('solves', '結露: 断熱')).toEqual([{ from: '断熱', relation: 'solves', to: '結露' }])
    expect(parseLooseLinks('used-in', '木工: 家具')).toEqual([{ from: '木工', relation: 'used-in', to: '家具' }])
  })
})

describe('concept finder', () => {
  const find = conceptFinder(
    parseConcepts('x', '断熱 = 断熱塗料, 遮熱\nパン = ベーカリー\nec = 通販\n花 = 花屋\n塗料 = ペンキ'),
  )
  it('takes the longest word and does not count words inside it', () => {
    expect([...find('断熱塗料と遮熱').values()]).toEqual([{ id: '断熱', form: '断熱塗料', count: 2 }])
  })
  it('leaves short words alone when they are parts of others', () => {
    expect(find('ジャパン tech 花粉 パンフレット').size).toBe(0)
    expect([...find('パンとＥＣと花').keys()]).toEqual(['パン', 'ec', '花'])
  })
  it('takes no verb or ending for a short word in hiragana', () => {
    const find = conceptFinder(CONCEPTS)
    const words = (text: string) => [...find(text).values()].map(({ form }) => form)
    expect(words('ただし、夜において行わないことが出ます。')).toEqual([])
    expect(words('そばの店、気になるにおいも')).toEqual(['そば', 'におい'])
  })
})

describe('prefectures', () => {
  it('are 47 with mutual neighbours', () => {
    expect(PREFECTURES.size).toBe(47)
    for (const { name, neighbours } of PREFECTURES.values()) {
      for (const other of neighbours) expect(PREFECTURES.get(other)?.neighbours, `${other} > ${name}`).toContain(name)
    }
  })
  it('are close by degrees', () => {
    const from = (other: string) => prefectureCloseness('東京都', other)
    expect(['東京都', '埼玉県', '群馬県', '沖縄県', '江戸'].map(from)).toEqual([
      'same',
      'neighbour',
      'region',
      'far',
      null,
    ])
  })
  it('are found in a text', () => {
    expect(prefecturesIn('大阪の工場と東京都の本社')).toEqual(['東京都', '大阪府'])
  })
})

describe('industries', () => {
  it('have 20 divisions and 99 middle levels', () => {
    const codes = [...INDUSTRIES.keys()]
    expect(codes.filter((code) => code.length === 1)).toHaveLength(20)
    expect(codes.filter((code) => code.length === 2)).toHaveLength(99)
  })
  it('are read from names and everyday words', () => {
    expect(industryCode('プラスチック製品製造業')).toBe('18')
    expect(industryCode('製造業')).toBe('E')
    expect(industryCode('卸売業・小売業')).toBe('I')
    expect(industryCode('射出成形の会社')).toBe('18')
    expect(industryCode('???')).toBeNull()
  })
  it('are near by trade', () => {
    expect(industryNearness('18', '18')).toBe(1)
    expect(industryNearness('09', '76')).toBe(0.6)
    expect(industryNearness('09', '21')).toBe(0.3)
    expect(industryNearness('09', '39')).toBe(0)
    expect(industryNearness('09', '??')).toBeNull()
  })
})
