import { INDUSTRIES } from '../knowledge/industries.ts'
import type { Rankable } from '../ranking/rankable.ts'
import { withoutContacts } from './contact-patterns.ts'
import type { ReaderListing, ReaderPair } from './reader.ts'
import { visibleText } from './visible-text.ts'

/** UTF-16 units. Longer texts are cut: what a pair costs must be known beforehand. */
const MAX_TITLE = 120
const MAX_TEXT = 2_400
const MAX_TAGS = 12
const MAX_TAG = 40

const shown = (text: string, most: number): string => withoutContacts(visibleText(text)).slice(0, most)

function toReaderListing(listing: Rankable): ReaderListing {
  const { priceMinYen: min, priceMaxYen: max } = listing
  const place = [listing.prefecture, listing.municipality].filter((part) => part !== null).join('')
  return {
    title: shown(listing.title, MAX_TITLE),
    tags: listing.tags.slice(0, MAX_TAGS).map((tag) => shown(tag, MAX_TAG)),
    text: shown(listing.text, MAX_TEXT),
    industry: listing.industry === null ? null : (INDUSTRIES.get(listing.industry)?.name ?? null),
    place: place === '' ? null : shown(place, MAX_TAG),
    price: min === null && max === null ? null : { min, max },
    employees: listing.employees,
  }
}

/** The pair as a reader gets it, the same whichever of the two is asked for. */
export function toReaderPair(one: Rankable, other: Rankable): ReaderPair {
  const [offer, need] = one.side === 'offer' ? [one, other] : [other, one]
  return { track: one.track, offer: toReaderListing(offer), need: toReaderListing(need) }
}
