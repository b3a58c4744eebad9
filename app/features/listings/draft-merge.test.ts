import { describe, expect, it } from 'vitest'
import { markOf } from './draft-marks.ts'
import { chooseText, mergeDraft, openConflicts, otherKey } from './draft-merge.ts'

const from = (text: string) => ({ story: [markOf([text])] })

describe('what a form sends into a working copy', () => {
  it.each([
    ['is taken where nothing changed meanwhile', 'a', 'b', from('a'), { story: ['b'] }, [], []],
    ['is left where it is the same', 'b', 'b', from('a'), { story: ['b'] }, [], []],
    ['stays as it is elsewhere when this form did not touch it', 'x', 'a', from('a'), { story: ['x'] }, [], ['story']],
    [
      'stands beside what was written elsewhere, both kept',
      'x',
      'b',
      from('a'),
      { story: ['x'], [otherKey('story')]: ['b'] },
      ['story'],
      [],
    ],
    [
      'is no conflict with what this form itself sent before the answer came',
      'b',
      'bc',
      { story: [markOf(['a']), markOf(['b'])] },
      { story: ['bc'] },
      [],
      [],
    ],
    ['is taken where the form cannot tell', 'x', 'b', {}, { story: ['b'] }, [], []],
    ['may be emptied', 'a', '', from('a'), { story: [] }, [], []],
  ] as const)('%s', (_, stored, typed, base, fields, conflicts, elsewhere) => {
    const merge = mergeDraft({ story: [stored] }, { story: [typed] }, base)
    expect(merge).toMatchObject({ fields, conflicts, elsewhere })
    expect(merge.isChanged).toBe(JSON.stringify(fields) !== JSON.stringify({ story: [stored] }))
  })

  it('leaves the fields of other steps alone', () => {
    const { fields } = mergeDraft({ title: ['t'], story: ['a'] }, { story: ['b'] }, {})
    expect(fields).toEqual({ title: ['t'], story: ['b'] })
  })

  it('is not changed by line ends, and holds no null character', () => {
    expect(mergeDraft({ story: ['a\nb'] }, { story: ['a\r\nb'] }, {}).isChanged).toBe(false)
    expect(mergeDraft({}, { story: ['a\u0000b'] }, {}).fields).toEqual({ story: ['ab'] })
  })
})

describe('two texts of one field', () => {
  const stored = { story: ['x'], [otherKey('story')]: ['b'] }

  it('wait until one is chosen', () => {
    expect(openConflicts(['title', 'story'], stored)).toEqual([{ key: 'story', other: ['b'] }])
    expect(chooseText(stored, 'story', 'kept')).toEqual({ story: ['x'] })
    expect(chooseText(stored, 'story', 'other')).toEqual({ story: ['b'] })
  })

  it('are one again when they come to say the same', () => {
    expect(openConflicts(['story'], { story: ['b'], [otherKey('story')]: ['b'] })).toEqual([])
  })
})

describe('a mark', () => {
  it('tells texts apart and is the same for what is kept as the same', () => {
    const texts = ['', 'a', 'b', 'ab', '後継者', '後継者を', ' a', 'a\nb']
    expect(new Set(texts.map((text) => markOf([text]))).size).toBe(texts.length)
    expect(markOf(['a', 'b'])).not.toBe(markOf(['ab']))
    expect(markOf([''])).toBe(markOf([]))
    expect(markOf(['a\r\nb'])).toBe(markOf(['a\nb']))
  })
})
