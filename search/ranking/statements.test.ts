import { describe, expect, it } from 'vitest'
import { sampleRankable } from './sample-rankable.ts'
import { statements } from './statements.ts'

const read = (text: string, fields = {}) => statements(sampleRankable('x', { text, ...fields }))
const NOTHING = { wants: '', gives: '', constraints: '' }

describe('statements', () => {
  it('split a text into what is wanted, given and required', () => {
    expect(read('金属加工が得意です。後継者を探しています。都内のみ。晴れ。')).toEqual({
      gives: '金属加工が得意です。',
      wants: '後継者を探しています。',
      constraints: '都内のみ。',
    })
  })
  it('split a sentence by clause; a clause without a cue belongs to the predicate that follows', () => {
    expect(read('溶接や、板金が得意で、販路を求めています。')).toEqual({
      ...NOTHING,
      gives: '溶接や、板金が得意で、',
      wants: '販路を求めています。',
    })
  })
  it.each([
    ['人手が足りない。', 'wants'],
    ['倉庫の結露にお困りです', 'wants'],
    ['デザイナーを募集。', 'wants'],
    ['小ロットに対応できます。', 'gives'],
    ['木工の実績を持つ。', 'gives'],
    ['飲食店は希望しません。', 'constraints'],
    ['土日の対応は不可。', 'constraints'],
    ['営業の提案はお断りします。', 'constraints'],
    ['県内に限ります。', 'constraints'],
  ])('%s is one of the %s', (text, kind) => {
    expect(read(text)).toEqual({ ...NOTHING, [kind]: text })
  })
  it('leave out what is said not to matter', () => {
    expect(read('業界の経験は問いません。')).toEqual(NOTHING)
  })
  it('put the fields first and the free text second', () => {
    expect(read('販路を探しています。', { wants: '欄', gives: '' }).wants).toBe('欄\n販路を探しています。')
  })
  it('are read anew when a word has changed', () => {
    expect(read('販路を探しています。').wants).not.toBe('')
    expect(read('晴れ。').wants).toBe('')
  })
})
