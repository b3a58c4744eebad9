import { notUnwanted, payable, withinPrefectures } from '#search/ranking/hard-constraints.ts'
import { budgetOverlap } from '#search/ranking/criteria/budget-overlap.ts'
import { conceptRelation } from '#search/ranking/criteria/concept-relation.ts'
import { conditionFit } from '#search/ranking/criteria/condition-fit.ts'
import { freshness } from '#search/ranking/criteria/freshness.ts'
import { industryFit } from '#search/ranking/criteria/industry-fit.ts'
import { regionFit } from '#search/ranking/criteria/region-fit.ts'
import { stageFit } from '#search/ranking/criteria/stage-fit.ts'
import { tagOverlap } from '#search/ranking/criteria/tag-overlap.ts'
import { textFit } from '#search/ranking/criteria/text-fit.ts'
import { wishFit } from '#search/ranking/criteria/wish-fit.ts'
import type { Signals } from '../signals-type.ts'

/** What makes a match: a product that solves the stated problem; place matters least. */
export const signals: Signals = {
  version: '2026-11-23.2',
  criteria: [
    textFit(1),
    conceptRelation(0.5),
    wishFit(0.2),
    regionFit(0.6),
    industryFit(0.25),
    tagOverlap(0.05),
    budgetOverlap(0.2),
    stageFit(0.05),
    conditionFit(0.2),
    freshness(0.02),
  ],
  constraints: [payable(3), withinPrefectures, notUnwanted],
}
