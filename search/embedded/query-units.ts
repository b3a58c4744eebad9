import { foldKana, foldWidth } from '../language/fold.ts'
import { isHan, splitRuns } from '../language/runs.ts'
import { segmentWords } from '../language/segment.ts'
import { bigrams, startTerm, wordTerm } from './tokenize.ts'

/** One word of a query and what counts as having it. */
export interface QueryUnit {
  readonly script: 'cjk' | 'latin'
  readonly text: string
  /** Any one of these terms is the word. */
  readonly exact: readonly string[]
  /** Or at least `minShare` of these. Empty: no partial match. */
  readonly grams: readonly string[]
  readonly minShare: number
}

/** Characters of a query that are read; a need pasted as a query is about 90 to 400. */
export const MAX_QUERY_CHARS = 600
const MAX_UNITS = 48
const KATAKANA = /^[ァ-ヶー]+$/
const HIRAGANA = /^[ぁ-ゖー]+$/

/** Splits a query into words, without stop words, each at most once, at most 48. */
export function queryUnits(text: string, stopWords: ReadonlySet<string>): QueryUnit[] {
  const units = new Map<string, QueryUnit>()
  for (const run of splitRuns(foldWidth(text.slice(0, MAX_QUERY_CHARS)))) {
    const words = run.script === 'latin' ? [run.text] : japaneseUnits(run.text, stopWords)
    for (const word of words) {
      const unit = run.script === 'latin' ? latinUnit(word) : japaneseUnit(foldKana(word))
      if (units.size < MAX_UNITS && !units.has(unit.text)) units.set(unit.text, unit)
    }
  }
  return withoutLoneKanji([...units.values()])
}

function latinUnit(word: string): QueryUnit {
  return { script: 'latin', text: word, exact: [word], grams: [], minShare: 0 }
}

// 京都 must not find 東京都: two kanji count only as a word or as the beginning of a word, never across a border.
function japaneseUnit(word: string): QueryUnit {
  const length = [...word].length
  const grams = bigrams(word)
  if (length === 1) return { script: 'cjk', text: word, exact: [word], grams: [], minShare: 1 }
  if (length === 2)
    return { script: 'cjk', text: word, exact: [wordTerm(word), startTerm(word)], grams: [], minShare: 1 }
  return { script: 'cjk', text: word, exact: [wordTerm(word)], grams, minShare: minShareFor(length) }
}

// One wrong character breaks two bigrams. In a short word that leaves too little to tell it from another word.
function minShareFor(length: number): number {
  if (length <= 3) return 1
  return length === 4 ? 0.66 : 0.5
}

function japaneseUnits(run: string, stopWords: ReadonlySet<string>): string[] {
  const words: string[] = []
  let kana = ''
  const flush = (): void => {
    if (kana !== '') words.push(kana)
    kana = ''
  }
  for (const segment of segmentWords(run)) {
    const isKatakana = KATAKANA.test(segment)
    const isHiragana = HIRAGANA.test(segment)
    if (isHiragana && stopWords.has(segment) && !joins(kana, segment)) flush()
    else if (isKatakana || isHiragana) {
      if (kana !== '' && KATAKANA.test(kana) !== isKatakana) flush()
      kana += segment
    } else {
      flush()
      words.push(segment)
    }
  }
  flush()
  return words.filter((word) => !stopWords.has(word))
}

// A word typed in hiragana is cut into scraps (くらう|ど); a scrap that follows an odd one belongs to it.
function joins(kana: string, segment: string): boolean {
  return kana !== '' && HIRAGANA.test(kana) && segment.length === 1 && !PARTICLES.has(segment)
}
const PARTICLES = new Set(['の', 'に', 'は', 'を', 'が', 'と', 'で', 'も', 'へ'])

function withoutLoneKanji(units: QueryUnit[]): QueryUnit[] {
  const longer = units.filter((unit) => !(unit.text.length === 1 && isHan(unit.text)))
  return longer.length > 0 ? longer : units
}
