/** NFKC and lower case: one form for full width, half-width kana and capitals. */
export function foldWidth(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

const KATAKANA = /[ァ-ヶ]/g

/** Katakana to hiragana, so that both spellings meet. Keeps the length. */
export function foldKana(text: string): string {
  return text.replace(KATAKANA, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60))
}
