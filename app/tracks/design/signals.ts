import { notUnwanted, payable, withinPrefectures } from '#search/ranking/hard-constraints.ts'
import { budgetOverlap } from '#search/ranking/criteria/budget-overlap.ts'
import { conceptRelation } from '#search/ranking/criteria/concept-relation.ts'
import { freshness } from '#search/ranking/criteria/freshness.ts'
import { industryFit } from '#search/ranking/criteria/industry-fit.ts'
import { regionFit } from '#search/ranking/criteria/region-fit.ts'
import { tagOverlap } from '#search/ranking/criteria/tag-overlap.ts'
import { textFit } from '#search/ranking/criteria/text-fit.ts'
import type { Signals } from '../signals-type.ts'

/** What makes a match: material, technique and discipline; nearness helps, but people work at a distance. */
export const signals: Signals = {
  criteria: [
    textFit(1),
    conceptRelation(0.75),
    regionFit(0.6),
    industryFit(0.1),
    tagOverlap(0.05),
    budgetOverlap(0.2),
    freshness(0.02),
  ],
  constraints: [payable(3), withinPrefectures, notUnwanted],
}
