import type { RankingContext } from './context.ts'
import type { Rankable } from './rankable.ts'

/** Machine-readable grounds of a value; the reader's text is made of it elsewhere. */
export type Evidence =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | {
      readonly kind: 'concept'
      readonly from: string
      readonly to: string
      readonly relation: string
      /** True when `to` is what the relation starts from: `to` solves `from`. */
      readonly isInverse: boolean
    }
  | { readonly kind: 'industry'; readonly from: string; readonly to: string }
  | { readonly kind: 'interval'; readonly minYen: number | null; readonly maxYen: number | null }
  | { readonly kind: 'region'; readonly closeness: string; readonly prefecture: string }
  | { readonly kind: 'size'; readonly employees: number }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'stage'; readonly stage: string }
  /** What one side lacks or seeks and what of the other side meets it, as the two put it. */
  | { readonly kind: 'wish'; readonly want: string; readonly give: string }

/**
 * 0..1, or unknown when one side does not say. Evidence that costs time is a getter: it is asked of shown matches only.
 */
export type CriterionOutcome =
  { readonly value: number; readonly evidence?: Evidence | undefined } | { readonly value: 'unknown' }

export const UNKNOWN: CriterionOutcome = { value: 'unknown' }

/**
 * One named view of how well `other` serves `self`. It is asked in both directions, so it must not assume which of the
 * two is the need; `self.side` says so where it matters.
 */
export interface Criterion<Key extends string = string> {
  readonly key: Key
  /** Share in the side score, relative to the other criteria; not negative. */
  readonly weight: number
  /** A low value is told as an unmet wish. */
  readonly isWish?: boolean
  /** Tells apart what fits the topic equally well: scale, price, stage, timing, conditions. */
  readonly isDetail?: boolean
  value(self: Rankable, other: Rankable, context: RankingContext): CriterionOutcome
}

/** A condition that is never weighed: a pair that fails it in either direction is not shown. */
export interface HardConstraint<Key extends string = string> {
  readonly key: Key
  accepts(self: Rankable, other: Rankable, context: RankingContext): boolean
}
