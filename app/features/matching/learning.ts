import type { Rankable } from '#search/ranking/rankable.ts'
import type { HideReason, LearnedReason } from './hide-reasons.ts'

/** How much larger or smaller still counts as the same size. */
const SAME_SIZE = 1.5

/** A hidden listing and why it was hidden. */
export interface HiddenExample {
  listing: Rankable
  reason: HideReason
}

type Alike = (subject: Rankable, hidden: Rankable, other: Rankable) => boolean

/** Whoever sits in the prefecture already means the town. */
const inSamePlace: Alike = (subject, hidden, other) => {
  if (hidden.prefecture === null || hidden.prefecture !== other.prefecture) return false
  if (hidden.prefecture !== subject.prefecture) return true
  return hidden.municipality !== null && hidden.municipality === other.municipality
}

/** For who pays: as dear or dearer. For who asks: offered as little or less. */
const atNoBetterPrice: Alike = (subject, hidden, other) => {
  if (subject.side === 'need')
    return hidden.priceMinYen !== null && other.priceMinYen !== null && other.priceMinYen >= hidden.priceMinYen
  return hidden.priceMaxYen !== null && other.priceMaxYen !== null && other.priceMaxYen <= hidden.priceMaxYen
}

const inSameTrade: Alike = (_subject, hidden, other) => hidden.industry !== null && hidden.industry === other.industry

const ofSameSize: Alike = (_subject, hidden, other) => {
  if (!hidden.employees || !other.employees) return false
  const ratio = other.employees / hidden.employees
  return ratio <= SAME_SIZE && ratio >= 1 / SAME_SIZE
}

const alike: Record<LearnedReason, Alike> = {
  region: inSamePlace,
  price: atNoBetterPrice,
  trade: inSameTrade,
  size: ofSameSize,
}

const isLearned = (reason: HideReason): reason is LearnedReason => Object.hasOwn(alike, reason)

/** The reasons for which a listing resembles one that was hidden for `subject`, each once. */
export function learnedAgainst(
  subject: Rankable,
  examples: readonly HiddenExample[],
  other: Rankable,
): LearnedReason[] {
  const reasons = examples.flatMap(({ reason, listing }) =>
    isLearned(reason) && alike[reason](subject, listing, other) ? [reason] : [],
  )
  return [...new Set(reasons)]
}
