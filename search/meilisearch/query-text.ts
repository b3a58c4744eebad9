import { segmentWords } from '../language/segment.ts'

/** Meilisearch reads ten words of a query and silently drops the rest. */
export const MAX_QUERY_WORDS = 10
const MAX_QUERY_CHARS = 600

/**
 * The query as sent: NFKC, and when it has more than ten words only its ten longest content words, in their order. The
 * rarer a Japanese word, the longer it tends to be; the server has no word weights of its own.
 */
export function queryText(text: string, stopWords: ReadonlySet<string>): string {
  const folded = text.slice(0, MAX_QUERY_CHARS).normalize('NFKC').replace(/\s+/g, ' ').trim()
  const words = segmentWords(folded)
  if (words.length <= MAX_QUERY_WORDS) return folded
  const content = [...new Set(words)].filter((word) => !stopWords.has(word))
  const kept = new Set([...content].sort((a, b) => b.length - a.length).slice(0, MAX_QUERY_WORDS))
  return content.filter((word) => kept.has(word)).join(' ')
}
