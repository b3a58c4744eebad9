import { withoutUnwanted } from '#app/platform/form/unwanted-characters.ts'

/** Text as it can be kept and compared: one kind of line end, no character that is not for reading, no empty entries. */
export const keepable = (typed: readonly string[]): string[] =>
  typed.map((entry) => withoutUnwanted(entry.replace(/\p{Surrogate}/gu, '\ufffd'))).filter((entry) => entry !== '')

/**
 * A short mark of what stands in a field, by which a form says what it was filled with (53 bits, Bryc's cyrb53). Browser and
 * server make the same one. It tells changes apart; it protects nothing.
 */
export function markOf(typed: readonly string[] = []): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of JSON.stringify(keepable(typed))) {
    const code = letter.codePointAt(0)!
    a = Math.imul(a ^ code, 2_654_435_761)
    b = Math.imul(b ^ code, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36)
}

/**
 * What a form knows of each field, as marks: first the text that was confirmed as saved when the form was filled or answered,
 * then what it has sent since and has no answer for.
 */
export type DraftMarks = Readonly<Record<string, readonly string[]>>

/** What a form filled from a working copy knows of these fields. */
export const marksOf = (keys: readonly string[], raw: Readonly<Record<string, readonly string[]>>): DraftMarks =>
  Object.fromEntries(keys.map((key) => [key, [markOf(raw[key])]]))
