import { relativesOf } from '../knowledge/lexicon.ts'
import type { Rankable } from './rankable.ts'
import { readConcepts, spokenWords } from './reading.ts'

/** No engine reads more words of one query than this. */
const MAX_PROBE_WORDS = 10
const MIN_STRENGTH = 0.5

/**
 * Short texts to ask an engine for candidates with: the words of the title, the tags, the words of the text, and the
 * main words of concepts that meet the listing's own. Never place, price or size: those are filters and criteria.
 */
export function probesFor(listing: Rankable): string[] {
  const concepts = [...readConcepts(listing).keys()]
  const related = concepts.flatMap((id) =>
    [...relativesOf(id).values()].filter((relative) => relative.strength >= MIN_STRENGTH && relative.id !== id),
  )
  related.sort((a, b) => b.strength - a.strength)
  const titleOnly = { ...listing, text: '', tags: [] }
  const probes = [
    [...spokenWords(titleOnly)],
    listing.tags,
    [...spokenWords(listing)].slice(0, 3 * MAX_PROBE_WORDS),
    concepts,
    related.map(({ id }) => id),
  ]
  return probes.flatMap(chunks).filter((probe) => probe !== '')
}

function chunks(words: readonly string[]): string[] {
  const unique = [...new Set(words)]
  const parts: string[] = []
  for (let at = 0; at < unique.length && parts.length < 3; at += MAX_PROBE_WORDS) {
    parts.push(unique.slice(at, at + MAX_PROBE_WORDS).join(' '))
  }
  return parts
}
