import type { Criterion } from './criterion.ts'
import { budgetOverlap } from './criteria/budget-overlap.ts'
import { conceptRelation } from './criteria/concept-relation.ts'
import { freshness } from './criteria/freshness.ts'
import { industryFit } from './criteria/industry-fit.ts'
import { kindFit } from './criteria/kind-fit.ts'
import { regionFit } from './criteria/region-fit.ts'
import { sizeFit } from './criteria/size-fit.ts'
import { tagOverlap } from './criteria/tag-overlap.ts'
import { textFit } from './criteria/text-fit.ts'

export type DefaultKey =
  | 'text_fit'
  | 'concept_relation'
  | 'tag_overlap'
  | 'industry_fit'
  | 'budget_overlap'
  | 'region_fit'
  | 'size_fit'
  | 'kind_fit'
  | 'freshness'

/**
 * Criteria of a track that brings none of its own. Weights were chosen on one half of the open documented matches and
 * checked on the other; place counts most where a firm changes hands, least where a product is tried out.
 */
export function defaultCriteria(track: string): readonly Criterion<DefaultKey>[] {
  return [
    textFit(1),
    conceptRelation(0.75),
    regionFit(REGION_WEIGHT[track] ?? 0.5),
    industryFit(0.1),
    tagOverlap(0.05),
    budgetOverlap(0.2),
    sizeFit(0.1),
    kindFit(0.2),
    freshness(0.02),
  ]
}

const REGION_WEIGHT: Readonly<Record<string, number>> = { succession: 1, design: 0.6, trial: 0.3 }
