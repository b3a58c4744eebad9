import type { ListingRow } from '#app/features/listings/listing-values.ts'
import { projectListing } from '#app/features/listings/listing-values.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import { highlightRanges } from '#search/highlight.ts'

/** A text and where in it the searched words stand, as [start, end) offsets in order. */
export interface MarkedText {
  text: string
  ranges: [number, number][]
}

/** Searched words in what a card shows; `excerpt` is from another text when they stand in neither. */
export interface CardMarks {
  title: MarkedText['ranges']
  teaser: MarkedText['ranges']
  excerpt: (MarkedText & { field: string }) | null
}

const BEFORE = 20
const AFTER = 60

function cutOut({ text, ranges }: MarkedText): MarkedText {
  const from = Math.max(0, ranges[0]![0] - BEFORE)
  const to = Math.min(text.length, ranges[0]![0] + AFTER)
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  const shift = head.length - from
  return {
    text: `${head}${text.slice(from, to)}${tail}`,
    ranges: ranges.filter(([start, end]) => start >= from && end <= to).map(([a, b]) => [a + shift, b + shift]),
  }
}

/** Where the words of a search stand in a listing, in its texts for this reader and no others. */
export function cardMarks(row: ListingRow, cleared: DisclosureLevel, words: string): CardMarks {
  const texts = projectListing(row, cleared)
    .filter(({ definition }) => ['text', 'line'].includes(definition.control))
    .map(({ definition, value }) => ({ field: definition.key, text: [value].flat().join('、') }))
  const marksOf = (field: string) => highlightRanges(texts.find((entry) => entry.field === field)?.text ?? '', words)
  const [title, teaser] = [marksOf('title'), marksOf('teaser')]
  if (title.length > 0 || teaser.length > 0) return { title, teaser, excerpt: null }
  for (const { field, text } of texts) {
    const ranges = highlightRanges(text, words)
    if (ranges.length > 0) return { title, teaser, excerpt: { field, ...cutOut({ text, ranges }) } }
  }
  return { title, teaser, excerpt: null }
}
