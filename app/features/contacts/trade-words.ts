import { INDUSTRY_WORDS } from '#search/knowledge/industry-words.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'

const KATAKANA = /[ァ-ヶ]/g
const toHiragana = (character: string) => String.fromCharCode(character.charCodeAt(0) - 0x60)

/** Widths, case, kana, blanks and dots make no difference. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, toHiragana)
    .replace(/[\s・]/g, '')

const meanings = new Map<string, string[]>()
const learn = (word: string, code: string) => {
  const folded = foldWord(word)
  const known = meanings.get(folded) ?? []
  if (!known.includes(code)) meanings.set(folded, [...known, code])
}
for (const { code, name, words } of INDUSTRIES.values()) {
  for (const word of [name, ...words]) learn(word, code)
  for (const { forms } of INDUSTRY_WORDS.get(code) ?? []) for (const form of forms) learn(form, code)
}

/** The trades a word names, as JSIC codes: 町工場, 金属製品製造業, いざかや. None for a word that names no trade. */
export const tradesMeant = (word: string): readonly string[] => meanings.get(foldWord(word)) ?? []
