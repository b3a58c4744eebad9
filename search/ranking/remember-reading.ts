import type { Rankable } from './rankable.ts'

/** Readings kept per way of reading; all of one listing take about 11 kB. Enough for the listings that are ranked again and again. */
const KEPT = 20_000

interface Kept<T> {
  /** The row last seen, for the quick comparison. */
  listing: Rankable
  readonly value: T
}

/**
 * Keeps what a pure reading makes of a listing's words. Rows are loaded anew for every request, so a reading is known
 * by the listing's id and holds only while none of its words has changed. The oldest goes first.
 */
export function rememberReading<T>(read: (listing: Rankable) => T): (listing: Rankable) => T {
  const known = new Map<string, Kept<T>>()
  return (listing) => {
    const kept = known.get(listing.id)
    if (kept && (kept.listing === listing || hasSameWords(kept.listing, listing))) {
      kept.listing = listing
      return kept.value
    }
    const value = read(listing)
    known.delete(listing.id)
    known.set(listing.id, { listing, value })
    if (known.size > KEPT) known.delete(known.keys().next().value ?? '')
    return value
  }
}

function hasSameWords(one: Rankable, other: Rankable): boolean {
  return (
    one.title === other.title &&
    one.text === other.text &&
    one.wants === other.wants &&
    one.gives === other.gives &&
    one.constraints === other.constraints &&
    one.prefecture === other.prefecture &&
    one.municipality === other.municipality &&
    one.tags.length === other.tags.length &&
    one.tags.every((tag, at) => tag === other.tags[at])
  )
}
