/** How many listings were shown so often. */
export interface ShownOften {
  shown: number
  listings: number
}

export interface ExposureMeasures {
  listings: number
  impressions: number
  neverShown: number
  /** 0: all are shown alike, towards 1: few are shown all the time. Null without any impression. */
  gini: number | null
  /** Share of all impressions that went to the tenth of the listings shown most, 0..1; null without any. */
  topTenthShare: number | null
}

/** Share of the impressions the `count` listings shown most have. */
function topShare(descending: readonly ShownOften[], count: number, impressions: number): number {
  let left = count
  let sum = 0
  for (const { shown, listings } of descending) {
    const taken = Math.min(left, listings)
    sum += taken * shown
    left -= taken
  }
  return sum / impressions
}

/** Gini coefficient: the area between the Lorenz curve and the diagonal, doubled. */
function gini(ascending: readonly ShownOften[], listings: number, impressions: number): number {
  let rank = 0
  let weighted = 0
  for (const { shown, listings: count } of ascending) {
    // Sum of the ranks rank+1 .. rank+count.
    weighted += shown * (count * rank + (count * (count + 1)) / 2)
    rank += count
  }
  return (2 * weighted) / (listings * impressions) - (listings + 1) / listings
}

/** How evenly listings were shown. */
export function measureExposure(often: readonly ShownOften[]): ExposureMeasures {
  const ascending = [...often].sort((a, b) => a.shown - b.shown)
  const listings = often.reduce((sum, { listings: count }) => sum + count, 0)
  const impressions = often.reduce((sum, { shown, listings: count }) => sum + shown * count, 0)
  const neverShown = often.reduce((sum, { shown, listings: count }) => sum + (shown === 0 ? count : 0), 0)
  if (impressions === 0) return { listings, impressions, neverShown, gini: null, topTenthShare: null }
  return {
    listings,
    impressions,
    neverShown,
    gini: gini(ascending, listings, impressions),
    topTenthShare: topShare([...ascending].reverse(), Math.ceil(listings / 10), impressions),
  }
}
