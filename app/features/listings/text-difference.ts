/** A stretch of text that is in both versions, only in the older one, or only in the newer one. */
export interface TextPart {
  kind: 'same' | 'gone' | 'new'
  text: string
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** Twice what a field may hold. Beyond it words are not looked for: the whole text counts as written anew. */
const LONGEST = 4_000

const wordsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Length of the longest common subsequence of the words from i and j on, as rows of one flat table. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] =
        before[i] === after[j] ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!)
    }
  return lengths
}

function joined(parts: readonly TextPart[]): TextPart[] {
  const whole: TextPart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last?.kind === part.kind) last.text += part.text
    else if (part.text !== '') whole.push({ ...part })
  }
  return whole
}

/**
 * What of a text has gone and what is new, word by word (Japanese words are found by the language's own breaks).
 * Joined without the new parts it is the older text, without the gone ones the newer.
 */
export function textDifference(before: string, after: string): TextPart[] {
  if (before.length > LONGEST || after.length > LONGEST)
    return joined([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ])
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const lengths = commonLengths(old, now)
  const width = now.length + 1
  const parts: TextPart[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ kind: 'same', text: old[i]! })
      i++
      j++
    } else if (i < old.length && (j >= now.length || lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) {
      parts.push({ kind: 'gone', text: old[i]! })
      i++
    } else {
      parts.push({ kind: 'new', text: now[j]! })
      j++
    }
  }
  return joined(parts)
}
