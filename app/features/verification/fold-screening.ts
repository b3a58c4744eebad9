import { foldName } from '#app/features/participants/fold-name.ts'

const HIRAGANA = /[\u3041-\u3096]/g
const KATAKANA_OFFSET = 0x60

/**
 * A name as names of the list are compared: without its legal form, width, case and spaces, all kana as katakana, marks
 * such as ー and ・ left out. Empty for what is nothing but a legal form.
 */
export const foldScreening = (name: string): string =>
  foldName(name)
    .replace(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + KATAKANA_OFFSET))
    .replace(/[ー‐\-.,'’&＆、。]/g, '')

/** Names shorter than this are found in every other name: they count only when they are the whole name. */
export const PARTIAL_MIN = 3
