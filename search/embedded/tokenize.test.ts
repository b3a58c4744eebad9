import { describe, expect, it } from 'vitest'
import { pieces, segmentWords } from '../language/segment.ts'
import { isOneEdit } from './latin-vocabulary.ts'
import { queryUnits } from './query-units.ts'
import { tokenize } from './tokenize.ts'

describe('tokenize', () => {
  it('gives bigrams, kanji, whole words and word beginnings', () => {
    expect(tokenize('塗料')).toEqual(['塗料', '塗', '料', 'w塗料'])
    expect(tokenize('クラウド')).toEqual(['くら', 'らう', 'うど', 'wくら', 'wうど', 'wくらうど', 'sくら'])
    expect(tokenize('製造業')).toContain('s製造')
  })
  it('folds width, case and kana', () => {
    expect(tokenize('ｸﾗｳﾄﾞ')).toEqual(tokenize('クラウド'))
    expect(tokenize('ＩｏＴ機器')).toEqual(expect.arrayContaining(['iot', '機器']))
    expect(tokenize('Ｍ＆Ａ C++')).toEqual(['m&a', 'c++'])
  })
  it('keeps a lone kana and ignores signs', () => {
    expect(tokenize('ゑ、。！')).toEqual(['ゑ'])
    expect(tokenize('')).toEqual([])
  })
})

describe('query units', () => {
  const words = (text: string) => queryUnits(text, new Set(['の', 'を', 'が', 'に'])).map((unit) => unit.text)
  it('are the content words, each once', () => {
    expect(words('倉庫の結露を倉庫')).toEqual(['倉庫', '結露'])
    expect(words('りんごの生産')).toEqual(['りんご', '生産'])
    expect(words('くらうど')).toEqual(['くらうど'])
  })
  it('drop single kanji unless there is nothing else', () => {
    expect(words('後継者')).toEqual(['後継'])
    expect(words('茶')).toEqual(['茶'])
  })
  it('are bounded', () => {
    expect(words('語彙雲海 abc'.repeat(10_000)).length).toBeLessThanOrEqual(48)
  })
})

describe('segmenting', () => {
  it('cuts long texts into pieces without losing a character', () => {
    const text = 'あいう、えお'.repeat(500)
    expect(pieces(text).join('')).toBe(text)
    expect(Math.max(...pieces(text).map((piece) => piece.length))).toBeLessThanOrEqual(400)
    expect(segmentWords('断熱塗料')).toEqual(['断熱', '塗料'])
  })
})

describe('isOneEdit', () => {
  it.each([
    ['cloud', 'clout', true],
    ['cloud', 'cloud', false],
    ['cloud', 'clod', true],
    ['cloud', 'clouds', true],
    ['cloud', 'colud', true],
    ['cloud', 'crowd', false],
    ['a', 'abc', false],
  ])('%s %s: %s', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected)
    expect(isOneEdit(b, a)).toBe(expected)
  })
})
