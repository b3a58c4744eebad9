import { describe, expect, it } from 'vitest'
import { field, inStep } from '#app/tracks/field.ts'
import { formSteps, stepAfter, stepKeysOf } from './form-steps.ts'

const fields = [
  ...inStep('story', [field('strengths', 'text', 'member')]),
  ...inStep('outline', [field('title', 'line', 'public', { required: true }), field('teaser', 'text', 'public')]),
]

describe('the steps of a form', () => {
  it('come in their order, without those that have no field', () => {
    expect(stepKeysOf(fields)).toEqual(['outline', 'story'])
    expect(stepAfter(stepKeysOf(fields), 'outline')).toBe('story')
    expect(stepAfter(stepKeysOf(fields), 'story')).toBe('check')
  })

  it.each([
    ['nothing typed', {}, {}, 'empty', ['title'], []],
    ['only blanks typed', { title: ['  '] }, {}, 'empty', ['title'], []],
    ['something else typed', { teaser: ['文'] }, {}, 'started', ['title'], []],
    ['all typed', { title: ['見出し'] }, {}, 'done', [], []],
    ['something wrong', { title: ['見出し'], teaser: ['長'] }, { teaser: 'too_long' }, 'started', [], ['teaser']],
    ['what is needed is wrong', { title: ['長'] }, { title: 'too_long' }, 'started', [], ['title']],
  ] as const)('%s', (_, typed, problems, state, missing, wrong) => {
    const raw = Object.fromEntries(Object.entries(typed).map(([key, entries]) => [key, [...entries]]))
    const values = Object.fromEntries(
      Object.entries(typed).flatMap(([key, [text]]) => (text.trim() && !(key in problems) ? [[key, text]] : [])),
    )
    expect(formSteps(fields, raw, values, problems)[0]).toEqual({
      key: 'outline',
      state,
      missing,
      wrong,
      isOptional: false,
    })
  })

  it('ask nothing where nothing must be said', () => {
    expect(formSteps(fields, {}, {}, {})[1]).toMatchObject({ state: 'empty', missing: [], isOptional: true })
  })
})
