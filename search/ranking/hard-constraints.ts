import { coversIndustry } from '../knowledge/industry-nearness.ts'
import { foldWidth } from '../language/fold.ts'
import type { HardConstraint } from './criterion.ts'
import { readPlaces } from './places.ts'
import type { Rankable } from './rankable.ts'

/**
 * "Only within": the other side sits in a prefecture `self` accepts, by its fields or by its words (関東のみ, 県内限定).
 * A side that does not say passes.
 */
export const withinPrefectures: HardConstraint<'within_prefectures'> = {
  key: 'within_prefectures',
  accepts(self, { prefecture }) {
    if (prefecture === null) return true
    const { acceptedPrefectures } = self
    if (acceptedPrefectures?.length && !acceptedPrefectures.includes(prefecture)) return false
    return readPlaces(self).only?.has(prefecture) ?? true
  },
}

/** The asked price is at most `factor` times what the other side can pay. */
export function payable(factor: number): HardConstraint<'payable'> {
  return {
    key: 'payable',
    accepts(self, other) {
      const [offer, need] = self.side === 'offer' ? [self, other] : [other, self]
      return offer.priceMinYen === null || need.priceMaxYen === null || offer.priceMinYen <= need.priceMaxYen * factor
    },
  }
}

/** The other side is of an accepted kind, where both say so. */
export const ofAcceptedKind: HardConstraint<'of_accepted_kind'> = {
  key: 'of_accepted_kind',
  accepts({ acceptedKinds }, { kind }) {
    return !acceptedKinds || kind === undefined || acceptedKinds.includes(kind)
  },
}

/** One letter turns up in everything. */
const SHORTEST_WORD = 2
const folded = new WeakMap<Rankable, string>()

function foldedText(listing: Rankable): string {
  const known = folded.get(listing)
  if (known !== undefined) return known
  const text = foldWidth([listing.title, ...listing.tags, listing.text].join('\n')).replace(/[^\S\n]/g, '')
  folded.set(listing, text)
  return text
}

/**
 * The other side is of no trade, sits in no prefecture and says no word that `self` has ruled out. Words are looked for
 * as they are written, widths and case apart; a division of trades rules out all of it.
 */
export const notUnwanted: HardConstraint<'not_unwanted'> = {
  key: 'not_unwanted',
  accepts({ unwantedIndustries = [], unwantedPrefectures = [], unwantedWords = [] }, other) {
    const { industry, prefecture } = other
    if (industry !== null && unwantedIndustries.some((code) => coversIndustry(code, industry))) return false
    if (prefecture !== null && unwantedPrefectures.includes(prefecture)) return false
    const words = unwantedWords.map((word) => foldWidth(word).replace(/\s/g, ''))
    return !words.some((word) => word.length >= SHORTEST_WORD && foldedText(other).includes(word))
  },
}
