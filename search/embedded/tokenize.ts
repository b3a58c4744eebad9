import { foldKana, foldWidth } from '../language/fold.ts'
import { isHan, splitRuns } from '../language/runs.ts'
import { segmentWords } from '../language/segment.ts'

// Families of terms share one vocabulary; the prefixes cannot collide, a Latin term holds no Japanese character.
const WORD = 'w'
const START = 's'
const KATAKANA_WORD = /[ァ-ヶー]{3,}/g

/** The whole-word term of a folded Japanese word. */
export const wordTerm = (word: string): string => WORD + word
/** The term that says "a longer word begins with these two characters". */
export const startTerm = (two: string): string => START + two

/** How words begin decides what a query of two kanji finds, not how high: the bigram counts already. */
export const isStartTerm = (term: string): boolean => term.startsWith(START) && term.charCodeAt(1) > 0x3000

/**
 * Terms of a text: kanji unigrams, bigrams over Japanese runs, whole words and word beginnings (both Japanese), Latin
 * words and numbers. Kana are folded to hiragana. The order is that of the families, not of the text.
 */
export function tokenize(text: string): string[] {
  const folded = foldWidth(text)
  const terms: string[] = []
  for (const run of splitRuns(folded)) {
    if (run.script === 'latin') terms.push(run.text)
    else pushGrams(foldKana(run.text), terms)
  }
  for (const word of japaneseWords(folded)) {
    terms.push(wordTerm(word))
    if (word.length > 2) terms.push(startTerm(word.slice(0, 2)))
  }
  return terms
}

/** Two-character pieces of a Japanese run. */
export function bigrams(run: string): string[] {
  const characters = [...run]
  const grams: string[] = []
  for (let at = 1; at < characters.length; at += 1) grams.push(`${characters[at - 1]}${characters[at]}`)
  return grams
}

function pushGrams(run: string, terms: string[]): void {
  const grams = bigrams(run)
  if (grams.length === 0 && !isHan(run)) terms.push(run)
  for (const gram of grams) terms.push(gram)
  for (const character of run) if (isHan(character)) terms.push(character)
}

// The segmenter cuts katakana words apart (クラ|ウド), so whole katakana runs count as words too.
function japaneseWords(folded: string): string[] {
  const words: string[] = []
  for (const segment of segmentWords(folded)) {
    const isWord = segment.length > 1 ? segment.charCodeAt(0) > 0x3000 : isHan(segment)
    if (isWord) words.push(foldKana(segment))
  }
  for (const match of folded.matchAll(KATAKANA_WORD)) words.push(foldKana(match[0]))
  return words
}
