import { isBrokenOff, type DealTrack } from '#app/features/deals/rules.ts'
import { DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import type { TrackDefinition } from '#app/tracks/track-definition.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'

/** What a case is to the navigator: in hand, put before the navigator first, waiting for anybody, a deal, a deal that has ended. */
export const benchKinds = ['mine', 'asked', 'open', 'deal', 'outcome'] as const
export type BenchKind = (typeof benchKinds)[number]

/** What may make a case urgent, the most urgent first. */
export const urgencies = [
  'deadline_passed',
  'step_overdue',
  'deadline_near',
  'step_today',
  'outcome',
  'my_turn',
  'asked',
  'step_soon',
  'deal_still',
  'open',
  'step_later',
  'their_turn',
  'deal',
] as const
export type UrgencyName = (typeof urgencies)[number]

/** Why a case stands where it stands, with the days it is about: left, or gone by. */
export interface Urgency {
  name: UrgencyName
  days: number
}

export interface CaseFacts {
  id: string
  kind: BenchKind
  state: IntroductionState
  /** Of the introduction; it says nothing any more once there is a deal. */
  expiresAt: Date
  createdAt: Date
  /** Of the open next step, `2026-04-01`. */
  dueOn: string | null
  /** Since when the deal stands where it stands, or has ended. */
  dealSince: Date | null
}

/** A deadline is near from so many days on. */
const NEAR_DAYS = 3
/** A deal stands still after so many days without a step. */
const STILL_DAYS = 14

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

function ofStep(dueOn: string, today: string): Urgency {
  const left = daysBetween(today, dueOn)
  if (left < 0) return { name: 'step_overdue', days: -left }
  if (left === 0) return { name: 'step_today', days: 0 }
  return { name: left <= NEAR_DAYS ? 'step_soon' : 'step_later', days: left }
}

function ofDeadline({ expiresAt }: CaseFacts, now: Date): Urgency[] {
  if (expiresAt <= now) return [{ name: 'deadline_passed', days: 0 }]
  const days = Math.ceil((expiresAt.getTime() - now.getTime()) / DAY_MS)
  return days <= NEAR_DAYS ? [{ name: 'deadline_near', days }] : []
}

function ofKind(facts: CaseFacts, now: Date): Urgency[] {
  const today = tokyoDay(now)
  const since = (date: Date) => Math.max(0, daysBetween(tokyoDay(date), today))
  const left = Math.max(0, daysBetween(today, tokyoDay(facts.expiresAt)))
  switch (facts.kind) {
    case 'outcome':
      return [{ name: 'outcome', days: since(facts.dealSince ?? facts.createdAt) }]
    case 'deal': {
      const days = since(facts.dealSince ?? facts.createdAt)
      return [{ name: days >= STILL_DAYS ? 'deal_still' : 'deal', days }]
    }
    case 'asked':
      return [...ofDeadline(facts, now), { name: 'asked', days: left }]
    case 'open':
      return [...ofDeadline(facts, now), { name: 'open', days: since(facts.createdAt) }]
    case 'mine':
      return [
        ...ofDeadline(facts, now),
        { name: facts.state === 'brokering' ? ('my_turn' as const) : ('their_turn' as const), days: left },
      ]
  }
}

const rank = ({ name }: Urgency): number => urgencies.indexOf(name)

/** All that speaks for looking at a case now, the strongest first. Never empty. */
export function urgenciesOf(facts: CaseFacts, now: Date): Urgency[] {
  const ofItsStep = facts.dueOn === null ? [] : [ofStep(facts.dueOn, tokyoDay(now))]
  return [...ofKind(facts, now), ...ofItsStep].sort((a, b) => rank(a) - rank(b))
}

/** Of these, what has gone by counts upwards: the longer, the more urgent. */
const goneBy: readonly UrgencyName[] = ['step_overdue', 'outcome', 'deal_still', 'open', 'deal']

/** The queue by urgency: what presses most, then what presses longest or is due first, then what came first. */
export function byUrgency<Case extends CaseFacts>(cases: readonly Case[], now: Date): Case[] {
  const keyed = cases.map((facts) => ({ facts, first: urgenciesOf(facts, now)[0]! }))
  keyed.sort((a, b) => {
    const days = a.first.days - b.first.days
    return (
      rank(a.first) - rank(b.first) ||
      (goneBy.includes(a.first.name) ? -days : days) ||
      a.facts.createdAt.getTime() - b.facts.createdAt.getTime() ||
      (a.facts.id < b.facts.id ? -1 : 1)
    )
  })
  return keyed.map(({ facts }) => facts)
}

export const callOutcomes = ['talked', 'left_message', 'no_answer', 'visited', 'met_online'] as const

const goodOutcomes = ['as_hoped', 'with_changes'] as const
/** How a deal came out that came to nothing. */
export const badOutcomes = ['postponed', 'with_another', 'lost'] as const
export const outcomes = [...goodOutcomes, ...badOutcomes] as const
const helped = ['fit', 'trust', 'speed', 'price', 'navigator', 'experts', 'other'] as const

/** What may be answered about a deal that has ended: how it came out, and why; the reasons of a loss are the track's own. */
export function outcomeChoices(
  track: DealTrack & Pick<TrackDefinition, 'breakOffReasons'>,
  dealState: string,
): { isLoss: boolean; outcomes: readonly (typeof outcomes)[number][]; reasons: readonly string[] } {
  return isBrokenOff(track, dealState)
    ? { isLoss: true, outcomes: badOutcomes, reasons: track.breakOffReasons }
    : { isLoss: false, outcomes: goodOutcomes, reasons: helped }
}
