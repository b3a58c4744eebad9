export type Script = 'cjk' | 'latin'

export interface Run {
  readonly script: Script
  readonly text: string
}

// Latin words keep an inner ampersand and trailing + or #: m&a, r&d, c++, c#.
const RUN = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〇ー]+)|[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*[+#]*/gu
const CJK_INSIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〇ー]/u

/** Splits a folded text into runs of Japanese characters and of other words and numbers. */
export function splitRuns(text: string): Run[] {
  const runs: Run[] = []
  for (const match of text.matchAll(RUN)) {
    if (match[1] !== undefined) runs.push({ script: 'cjk', text: match[1] })
    else runs.push(...splitMixed(match[0]))
  }
  return runs
}

// \p{L} contains the Japanese letters, so a word such as iot機器 arrives as one match and is parted here.
function splitMixed(text: string): Run[] {
  const runs: Run[] = []
  let current = ''
  let currentIsCjk = false
  for (const character of text) {
    const isCjk = CJK_INSIDE.test(character)
    if (current !== '' && isCjk !== currentIsCjk) {
      runs.push({ script: currentIsCjk ? 'cjk' : 'latin', text: current })
      current = ''
    }
    current += character
    currentIsCjk = isCjk
  }
  if (current !== '') runs.push({ script: currentIsCjk ? 'cjk' : 'latin', text: current })
  return runs
}

/** Whether this one character is a kanji. Code ranges, because this runs for every character of every text. */
export function isHan(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (character.length !== (code > 0xffff ? 2 : 1)) return false
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return (
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3005 ||
    code === 0x3007 ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  )
}
