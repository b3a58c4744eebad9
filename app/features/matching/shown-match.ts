import type { RankedMatch } from '#search/ranking/rank-matches.ts'

/** One match of a page that was shown. */
export interface ShownMatch {
  otherListingId: string
  /** From 1, over all pages. */
  position: number
  isNewcomerSlot: boolean
  values: RankedMatch['values']
}
