import { foldWidth } from '../language/fold.ts'
import { INDUSTRIES } from '../knowledge/industries.ts'
import type { Rankable } from '../ranking/rankable.ts'

const K1 = 1.2
const B = 0.75

/** Plain BM25 over character bigrams of title, text, tags, prefecture and industry, untuned: what every ranking here has to beat. */
export function bigramBaseline(pool: readonly Rankable[]): (need: Rankable) => number[] {
  const documents = pool.map(bigramCounts)
  const frequency = new Map<string, number>()
  let total = 0
  for (const { counts, length } of documents) {
    total += length
    for (const gram of counts.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  }
  const average = total / Math.max(documents.length, 1) || 1
  const idf = (gram: string): number => {
    const count = frequency.get(gram) ?? 0
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5))
  }
  return (need) => {
    const asked = [...bigramCounts(need).counts.keys()]
    return documents.map(({ counts, length }) => {
      let score = 0
      for (const gram of asked) {
        const count = counts.get(gram)
        if (count) score += (idf(gram) * (K1 + 1) * count) / (count + K1 * (1 - B + (B * length) / average))
      }
      return score
    })
  }
}

function bigramCounts(listing: Rankable): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>()
  let length = 0
  for (const text of textsOf(listing)) {
    const characters = [...foldWidth(text)].filter((character) => /[\p{L}\p{N}]/u.test(character))
    for (let at = 1; at < characters.length; at += 1) {
      const gram = `${characters[at - 1]}${characters[at]}`
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
      length += 1
    }
  }
  return { counts, length }
}

const textsOf = ({ title, text, tags, prefecture, industry }: Rankable): string[] => [
  ...[title, text, ...tags, prefecture ?? ''],
  industry === null ? '' : (INDUSTRIES.get(industry)?.name ?? ''),
]
