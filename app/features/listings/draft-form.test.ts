import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { field } from '#app/tracks/field.ts'
import { stepSchema } from './draft-form.ts'
import { markOf } from './draft-marks.ts'
import { BASE_NAME, REVISION_NAME, switchName } from './draft-names.ts'

const fields = [
  field('title', 'line', 'public', { required: true }),
  field('story', 'text', 'member'),
  field('aims', 'choices', 'member', { options: ['a', 'b'] }),
  field('sales', 'yen', 'granted', { switch: { opensTo: 'public', initially: 'closed' } }),
]

/** As an action reads a form. */
function sent(entries: [string, string | File][]) {
  const body = new FormData()
  for (const [name, value] of entries) body.append(name, value)
  return parseWithZod(body, { schema: stepSchema(fields) })
}

const base: [string, string][] = [
  [REVISION_NAME, '3'],
  [BASE_NAME, JSON.stringify({ title: [markOf(['x'])] })],
]

describe('what a step sends', () => {
  it('is read as typed, blanks and all, one entry of what is no list', () => {
    const read = sent([
      ...base,
      ['title', ' ２つの空白 '],
      ['title', 'もう一つ'],
      ['story', 'a\r\nb'],
      ['aims', 'a'],
      ['aims', 'nonsense'],
      ['sales', 'たくさん'],
      [switchName('sales'), 'open'],
      ['intent', 'next'],
      ['companyName', '別の項目'],
    ])
    expect(read.status === 'success' && read.value).toEqual({
      revision: 3,
      base: { title: [markOf(['x'])] },
      fields: { title: [' ２つの空白 '], story: ['a\r\nb'], aims: ['a', 'nonsense'], sales: ['たくさん'] },
      switches: { sales: 'open' },
    })
  })

  it('empties groups and fields that send nothing', () => {
    const read = sent([...base, ['title', '']])
    expect(read.status === 'success' && Object.values(read.value.fields).flat().join('')).toBe('')
    expect(read.status === 'success' && Object.keys(read.value.fields)).toEqual(['title', 'story', 'aims', 'sales'])
  })

  it('takes no unknown choice, no file and no name with a meaning of its own', () => {
    const read = sent([
      ...base,
      [switchName('sales'), 'granted'],
      [switchName('title'), 'open'],
      ['story', new File(['x'], 'x.txt')],
      ['__proto__', 'x'],
      ['constructor', 'x'],
    ])
    expect(read.status === 'success' && read.value).toMatchObject({ switches: {}, fields: { story: [] } })
  })

  it('keeps a megabyte', () => {
    const read = sent([...base, ['story', 'あ'.repeat(1_000_000)]])
    expect(read.status === 'success' && read.value.fields['story']?.[0]).toHaveLength(1_000_000)
  })

  it.each([
    ['no revision', [base[1]!]],
    ['no marks', [base[0]!]],
    ['a revision that is no number', [[REVISION_NAME, '1e9'], base[1]!]],
    ['marks that are no JSON', [base[0]!, [BASE_NAME, '{']]],
    ['marks of another shape', [base[0]!, [BASE_NAME, '{"title":"x"}']]],
    ['marks without end', [base[0]!, [BASE_NAME, JSON.stringify({ title: Array(50).fill('x') })]]],
    ['nothing', []],
  ] as [string, [string, string][]][])('is refused with %s', (_, entries) => {
    expect(sent(entries).status).toBe('error')
  })
})
