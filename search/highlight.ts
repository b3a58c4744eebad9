import { foldKana, foldWidth } from './language/fold.ts'
import { segmentWords } from './language/segment.ts'
import { STOP_WORDS } from './language/stop-words.ts'

const MAX_QUERY_CHARS = 200
const stopWords: ReadonlySet<string> = new Set(STOP_WORDS)

/**
 * Where the words of a query stand in a text that the reader may see, as [start, end) offsets in reading order without
 * overlap. Engines answer ids only; pages mark the words in their own rows, so no engine can leak a text.
 */
export function highlightRanges(text: string, query: string): [number, number][] {
  const folded = [...text].map(foldCharacter).join('')
  const words = segmentWords(foldKana(foldWidth(query.slice(0, MAX_QUERY_CHARS))))
  const isMarked = new Uint8Array(text.length + 1)
  for (const word of new Set(words)) {
    if (stopWords.has(word)) continue
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      isMarked.fill(1, at, at + word.length)
  }
  const ranges: [number, number][] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!isMarked[at]) continue
    const last = ranges.at(-1)
    if (last && last[1] === at) last[1] = at + 1
    else ranges.push([at, at + 1])
  }
  return ranges
}

// Offsets must stay those of the text, so a character whose folded form is longer or shorter stays as it is.
function foldCharacter(character: string): string {
  const folded = foldKana(foldWidth(character))
  return folded.length === character.length ? folded : character
}
