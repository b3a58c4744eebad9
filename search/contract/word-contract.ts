import { expect, it } from 'vitest'
import type { ContractHarness } from './contract-harness.ts'

/** What the words of a query find. */
export function describeWords(harness: ContractHarness): void {
  it.each([
    ['東京', 'tokyo'],
    ['有料配信', 'stream'],
    ['日東電工', 'denko'],
    ['結露', 'denko'],
    ['後継者', 'kyoto'],
  ])('finds the kanji-only word %s', async (text, id) => {
    expect((await harness.find(text))[0]).toBe(id)
  })

  it('does not find 東京都 for 京都', async () => {
    const ids = await harness.find('京都')
    expect(ids).toContain('kyoto')
    expect(ids).not.toContain('tokyo')
  })

  it.each([
    ['half-width kana', 'ｸﾗｳﾄﾞ'],
    ['full-width Latin', 'Ｃｌｏｕｄ'],
    ['capitals', 'CLOUD'],
    ['a Latin prefix', 'kuber'],
    ['one Latin character wrong', 'kubernates'],
    ['one Latin character missing', 'kuberntes'],
    ['one kana wrong in a long word', 'プラットボーム'],
    ['hiragana for katakana', 'くらうど'],
  ])('finds a word through %s', async (_, text) => {
    expect((await harness.find(text))[0]).toBe('stream')
  })

  it('finds full-width M＆A', async () => {
    expect((await harness.find('Ｍ＆Ａ'))[0]).toBe('denko')
  })

  it('ranks the document with both words before those with one', async () => {
    expect((await harness.find('漆器 パッケージ'))[0]).toBe('design')
  })

  it('finds a listing by a whole sentence', async () => {
    expect((await harness.find('倉庫の結露に困っているので断熱できるものを探しています'))[0]).toBe('denko')
  })
}
