import { foldWidth } from '../language/fold.ts'
import { segmentWords } from '../language/segment.ts'
import type { Concept } from './concept.ts'
import { CONCEPTS } from './lexicon.ts'

/** Meilisearch reads 50 words beside one; so many would drown the word itself. */
const MOST_PER_WORD = 12
/** Meilisearch looks words up alone, in pairs and in threes: what it cuts into more is never found. */
const MOST_PARTS = 3

/**
 * From a main word to the narrower words it covers, never back: who looks for 貝 means ホタテ too, who looks for ホタテ does
 * not mean every shell. Words of several concepts are left out, since they would lead from one trade into another.
 */
export function synonymsOf(concepts: readonly Concept[]): Record<string, string[]> {
  const uses = new Map<string, number>()
  for (const { forms } of concepts) for (const form of new Set(forms)) uses.set(form, (uses.get(form) ?? 0) + 1)
  const covered = ({ id, forms }: Concept) =>
    forms.filter((form) => form !== id && form.length > 1 && uses.get(form) === 1).slice(0, MOST_PER_WORD)
  return Object.fromEntries(
    concepts
      .filter(({ id }) => segmentWords(foldWidth(id)).length <= MOST_PARTS)
      .map((concept): [string, string[]] => [concept.id, covered(concept)])
      .filter(([, words]) => words.length > 0),
  )
}

/** The synonyms an engine with such a setting is given. */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = synonymsOf(CONCEPTS)
