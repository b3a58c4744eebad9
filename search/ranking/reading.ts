import { tokenize } from '../embedded/tokenize.ts'
import type { FoundConcept } from '../knowledge/find-concepts.ts'
import { conceptFinder } from '../knowledge/find-concepts.ts'
import { CONCEPTS } from '../knowledge/lexicon.ts'
import { foldWidth } from '../language/fold.ts'
import type { Rankable } from './rankable.ts'
import { rememberReading } from './remember-reading.ts'
import { statements } from './statements.ts'
import type { Bag } from './term-bag.ts'
import { countTerms } from './term-bag.ts'

const TITLE_WEIGHT = 2
const MAX_CHARS = 8_000

/** Everything a listing says, as one text. */
export function wholeText(listing: Rankable): string {
  return [listing.title, listing.tags.join('\n'), listing.text].join('\n').slice(0, MAX_CHARS)
}

/** Terms of title (counted twice), tags and text. */
export const readWhole = rememberReading((listing): Bag =>
  countTerms([...repeat(tokenize(listing.title), TITLE_WEIGHT - 1), ...tokenize(wholeText(listing))]),
)

/** Folded tags. */
export const readTags = rememberReading((listing): Bag => countTerms(listing.tags.map((tag) => foldWidth(tag).trim())))

const SPOKEN_WORD = /[\p{Script=Han}々]{2,}|[ァ-ヶー]{3,}|[a-z][a-z0-9&+#.-]+/gu

/** Words of a listing worth showing as grounds: kanji compounds, katakana words, Latin words. */
export const spokenWords = rememberReading(
  (listing): ReadonlySet<string> => new Set(foldWidth(wholeText(listing)).match(SPOKEN_WORD) ?? []),
)

const findConcepts = conceptFinder(CONCEPTS)

/** Concepts of the lexicon in a text, by id. */
export const conceptsIn = (text: string): Concepts => findConcepts(text)

export type Concepts = ReadonlyMap<string, FoundConcept>

/** Concepts of the lexicon that a listing speaks of, by id. */
export const readConcepts = rememberReading((listing): Concepts => findConcepts(wholeText(listing)))

/** Concepts of what a listing lacks or seeks. */
export const readWanted = rememberReading((listing): Concepts => findConcepts(statements(listing).wants))

/** Concepts of what a listing has to offer. */
export const readGiven = rememberReading((listing): Concepts => findConcepts(statements(listing).gives))

function repeat<T>(items: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => items).flat()
}
