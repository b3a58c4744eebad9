import { describe, expect, it } from 'vitest'
import { keptOpenPart, listingDifference, type OpenPart } from './listing-difference.ts'
import { fieldsOf } from './listing-values.ts'
import { textDifference } from './text-difference.ts'

describe('the difference of two texts', () => {
  it.each([
    ['', ''],
    ['', '新しい文'],
    ['消えた文', ''],
    ['大田区の金属加工の工場です。', '大田区で続く金属加工の町工場です。'],
    ['We cut metal.', 'We cut and weld metal parts.'],
    ['一行目\n二行目', '一行目\n\n二行目です'],
    ['👩‍👩‍👧と工場', '工場と👩‍👩‍👧'],
    ['<script>alert(1)</script>', '{{7*7}}'],
  ])('holds both whole: %j and %j', (before, after) => {
    const parts = textDifference(before, after)
    const join = (...kinds: string[]) =>
      parts
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('')
    expect(join('same', 'gone')).toBe(before)
    expect(join('same', 'new')).toBe(after)
  })

  it('marks words, not the whole', () => {
    expect(textDifference('従業員は9人です', '従業員は10人です')).toEqual([
      { kind: 'same', text: '従業員は' },
      { kind: 'gone', text: '9' },
      { kind: 'new', text: '10' },
      { kind: 'same', text: '人です' },
    ])
  })

  it('gives up in time on texts that are too long', () => {
    const start = performance.now()
    const parts = textDifference('あ い '.repeat(200_000), 'う え '.repeat(200_000))
    expect(parts.map(({ kind }) => kind)).toEqual(['gone', 'new'])
    textDifference('金属 加工 '.repeat(400), '加工 試作 '.repeat(400))
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

describe('the difference of two listings', () => {
  const fields = fieldsOf({ track: 'succession', side: 'offer' })
  const open = (values: Record<string, OpenPart[string]['value']>, level: 'public' | 'member' = 'public'): OpenPart =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { level, value }]))

  it('is nothing where nothing has changed', () => {
    const part = open({ title: '見出し', tags: ['a', 'b'], employees: 9 })
    expect(listingDifference(fields, part, part)).toEqual([])
  })

  it('names what came, what went and what changed, in the order of the form', () => {
    const before = open({ title: '見出し', industry: '24', tags: ['a'] })
    const after = open({ title: '新しい見出し', tags: ['a', 'b'], prefecture: '東京都' })
    expect(listingDifference(fields, before, after).map(({ key, before, after }) => [key, before, after])).toEqual([
      ['title', '見出し', '新しい見出し'],
      ['tags', ['a'], ['a', 'b']],
      ['industry', '24', null],
      ['prefecture', null, '東京都'],
    ])
  })

  it('says when more people read the same', () => {
    const [change] = listingDifference(
      fields,
      open({ municipality: '大田区' }, 'member'),
      open({ municipality: '大田区' }),
    )
    expect(change).toMatchObject({ key: 'municipality', isOpened: true })
  })

  it('reads back what was kept, and drops what is no value or no field', () => {
    const kept = { title: '見出し', employees: { band: [6, 20], kind: 'people' }, constructor: 'x', teaser: { a: 1 } }
    expect(Object.keys(keptOpenPart(fields, kept, {}))).toEqual(['title', 'employees'])
    expect(keptOpenPart(fields, null, {})).toEqual({})
  })
})
