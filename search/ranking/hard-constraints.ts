import type { HardConstraint } from './criterion.ts'

/** "Only within": the other side sits in a prefecture `self` accepts. A side that does not say passes. */
export const withinPrefectures: HardConstraint<'within_prefectures'> = {
  key: 'within_prefectures',
  accepts({ acceptedPrefectures }, { prefecture }) {
    return !acceptedPrefectures?.length || prefecture === null || acceptedPrefectures.includes(prefecture)
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
