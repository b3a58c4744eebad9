/** A text made comparable, each unit of it knowing which passage of the original it came from. */
export interface FoldedText {
  text: string
  original: string
  starts: readonly number[]
  ends: readonly number[]
}

/** Longer than any field may be; what is refused for its length anyway need not be searched. */
const MAX = 4_000

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** What folds together stands together: ﾊﾞ is two characters and becomes one. Most texts have nothing of the kind. */
function segmentsOf(text: string): Iterable<{ segment: string; index: number }> {
  if (text.normalize('NFKC') !== text) return segmenter.segment(text)
  let index = 0
  return Array.from(text, (segment) => {
    const at = index
    index += segment.length
    return { segment, index: at }
  })
}

/** Folded to TM they would be two capital letters like any others. */
const KEPT = new Set(['™', '®', '℠'])

function foldBy(typed: string, each: (segment: string) => string): FoldedText {
  const original = typed.slice(0, MAX)
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const { segment, index } of segmentsOf(original)) {
    const folded = each(segment)
    text += folded
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index)
      ends.push(index + segment.length)
    }
  }
  return { text, original, starts, ends }
}

const narrow = (segment: string): string => (KEPT.has(segment) ? segment : segment.normalize('NFKC'))

const toKatakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))

const tight = (segment: string): string =>
  toKatakana(narrow(segment).toLowerCase()).replace(/[\s・\u200b-\u200d\ufeff]/g, '')

/** Widths made equal. */
export const foldWidths = (typed: string): FoldedText => foldBy(typed, narrow)

/** Widths, case, kana and spacing made equal: one name written in different ways becomes one. */
export const foldTight = (typed: string): FoldedText => foldBy(typed, tight)

/** The passage of the original between two places of the folded text. */
export function passage({ original, starts, ends }: FoldedText, from: number, to: number) {
  const start = starts[from] ?? 0
  const end = ends[to - 1] ?? original.length
  return { start, end, found: original.slice(start, end) }
}
