import { DAY_MS } from '#app/platform/clock.ts'
import type { ContactStrength } from '#prisma/generated/enums.ts'
import { type Freshness, freshnessOf } from './rules.ts'

/** What is looked at when one navigator is to be proposed for an introduction. */
export interface NavigatorCandidate {
  participantId: string
  industries: readonly string[]
  capacity: number
  /** Introductions in hand. */
  open: number
  /** When one was last taken; null for somebody new. */
  lastTookAt: Date | null
  contacts: readonly { industry: string; strength: ContactStrength; lastContactOn: Date }[]
  /** Has declared an interest in one of the two, or is one of them. */
  isBarred: boolean
}

/** Why this one: facts, put into words where they are shown. */
export type SuggestionReason =
  | { kind: 'contacts'; industry: string; count: number; freshness: Freshness }
  | { kind: 'field'; industry: string }
  | { kind: 'load'; open: number; capacity: number }
  | { kind: 'rotation'; days: number | null }

export interface RankedNavigator {
  participantId: string
  score: number
  reasons: SuggestionReason[]
}

const STRENGTH: Record<ContactStrength, number> = { weak: 1, fair: 2, strong: 3 }
/** What a contact is still worth. */
const FRESH: Record<Freshness, number> = { fresh: 1, fading: 0.5, old: 0.2 }
const ORDER: readonly Freshness[] = ['fresh', 'fading', 'old']
/** More than so much acquaintance in one trade makes no difference: nobody gets everything. */
const CONTACTS_ENOUGH = 6
const FIELD = 1.5
const LOAD = 3
const ROTATION = 1
/** Whoever has not taken one for so long has waited the longest anybody is counted to have. */
const ROTATION_DAYS = 30

function contactReasons({ contacts }: NavigatorCandidate, industries: readonly string[], now: Date) {
  return industries.flatMap((industry) => {
    const known = contacts.filter((contact) => contact.industry === industry)
    if (known.length === 0) return []
    const ages = known.map(({ lastContactOn }) => freshnessOf(lastContactOn, now))
    const worth = known.reduce((sum, { strength }, at) => sum + STRENGTH[strength] * FRESH[ages[at]!], 0)
    const freshness = ORDER.find((age) => ages.includes(age))!
    return [{ worth, reason: { kind: 'contacts' as const, industry, count: known.length, freshness } }]
  })
}

function rate(candidate: NavigatorCandidate, industries: readonly string[], now: Date): RankedNavigator {
  const { open, capacity, lastTookAt, participantId } = candidate
  const known = contactReasons(candidate, industries, now)
  const field = industries.find((industry) => candidate.industries.includes(industry))
  const days = lastTookAt && Math.max(0, Math.floor((now.getTime() - lastTookAt.getTime()) / DAY_MS))
  const acquaintance = Math.min(
    CONTACTS_ENOUGH,
    known.reduce((sum, { worth }) => sum + worth, 0),
  )
  const rest = days === null ? 1 : Math.min(1, days / ROTATION_DAYS)
  return {
    participantId,
    score: acquaintance + (field ? FIELD : 0) + LOAD * Math.max(0, 1 - open / capacity) + ROTATION * rest,
    reasons: [
      ...known.map(({ reason }) => reason),
      ...(field ? [{ kind: 'field' as const, industry: field }] : []),
      { kind: 'load', open, capacity },
      { kind: 'rotation', days },
    ],
  }
}

/**
 * Who is to broker, best first: acquaintance in the trades of the two listings (fresh counts more), own trades, free hands, and
 * who has not had one for long. Nobody with an interest in a side, and nobody whose hands are full.
 * @param industries of the two listings
 */
export function rankNavigators(
  candidates: readonly NavigatorCandidate[],
  industries: readonly string[],
  now: Date,
): RankedNavigator[] {
  return candidates
    .filter(({ isBarred, open, capacity }) => !isBarred && open < capacity)
    .map((candidate) => rate(candidate, industries, now))
    .sort((a, b) => b.score - a.score || (a.participantId < b.participantId ? -1 : 1))
}
