import { DAY_MS } from '#app/platform/clock.ts'
import { ANSWER_DAYS } from '#app/features/responsiveness/rules.ts'
import { openTransitions } from '#app/platform/process/process.ts'
import type { ErrorCode } from '#app/platform/errors/codes.ts'
import { type ListingSide, otherSide, type TrackDefinition } from '#app/tracks/track-definition.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { process } from './process.ts'

/** How long a request waits for a place before it runs out. */
const WAITING_DAYS = 90

/** So many requests at once a listing deals with; whoever comes later waits for a place. */
export const OPEN_PER_LISTING = 5
/** So many requests at once a participant may have under way, those that wait for a place counted. */
export const OPEN_PER_ASKER = 10

export const deadlineFrom = (now: Date): Date => new Date(now.getTime() + ANSWER_DAYS * DAY_MS)

export const waitingUntil = (now: Date): Date => new Date(now.getTime() + WAITING_DAYS * DAY_MS)

/** Why a counterpart says no; each has a kind sentence for the asker. */
export const declineReasons = ['conditions', 'timing', 'fit', 'another_party', 'too_close', 'other'] as const

/** What can still be said when the time is over: that one would meet after all, or why not. */
export const lateReasons = ['still_interested', ...declineReasons] as const

/** Why a navigator does not go on. */
export const turnDownReasons = [
  'no_fit',
  'conditions_apart',
  'request_unclear',
  'counterpart_unavailable',
  'other',
] as const

/** Why a party would rather have another navigator; the operator reads it, the navigator does not. */
export const refusalReasons = ['too_close', 'earlier_experience', 'language', 'other'] as const

/** Why a navigator, or the operator, gives an introduction to somebody else. */
export const handOverReasons = ['conflict', 'no_capacity', 'better_contacts', 'absence', 'other'] as const

/** Why the machine ends what still waits for an answer; the asker is told. */
export const closeReasons = ['listing_closed', 'listing_matched'] as const

/** What must be known of two listings to see whether they can meet. */
export interface PairedListing {
  participantId: string
  track: string
  side: ListingSide
}

/** Why the owner of `from` cannot ask for the owner of `to`; undefined when nothing stands in the way. */
export function pairingFault(
  from: PairedListing,
  to: PairedListing,
  ownParticipantIds: readonly string[],
): ErrorCode | undefined {
  if (ownParticipantIds.includes(to.participantId)) return 'introduction.own_listing'
  if (from.track !== to.track || from.side !== otherSide(to.side)) return 'introduction.not_a_pair'
  return undefined
}

/** Where an introduction goes once it has a place: in a track without brokering the request goes straight to the counterpart. */
export const firstState = (brokering: TrackDefinition['brokering']): 'proposed' | 'requested' =>
  brokering === 'direct' ? 'proposed' : 'requested'

/** Who has to do the next step; nobody once it has ended. The asker only ever waits or withdraws. */
export function turnOf(state: IntroductionState): 'counterpart' | 'navigator' | null {
  if (openTransitions(process, state, 'counterpart').length > 0) return 'counterpart'
  return openTransitions(process, state, 'navigator').length > 0 ? 'navigator' : null
}

/** Both have said yes: not open any more, and not ended badly. */
export const isAgreed = (state: IntroductionState): boolean => state === 'accepted' || state === 'converted'

export const isOpen = (state: IntroductionState): boolean => !process.final.includes(state) && !isAgreed(state)

/** The states in which an introduction still waits for somebody, a place on the waiting list among them. */
export const openStates: readonly IntroductionState[] = process.states.filter((state) => isOpen(state))

/** The states in which a request takes one of its listing's places. */
export const placedStates: readonly IntroductionState[] = openStates.filter((state) => state !== 'waiting')

/** Whole days until a deadline, begun ones counted; 0 once it has passed. */
export const daysLeft = (deadline: Date, now: Date): number =>
  Math.max(0, Math.ceil((deadline.getTime() - now.getTime()) / DAY_MS))

/** Which reminder is due: 1 at half of the time, 2 the day before the end, 0 none yet. */
export function reminderDue(since: Date, deadline: Date, now: Date): 0 | 1 | 2 {
  const left = deadline.getTime() - now.getTime()
  if (left <= DAY_MS) return 2
  return left <= (deadline.getTime() - since.getTime()) / 2 ? 1 : 0
}

/** The order of a waiting list: who fits better first, then who came first. */
export function byPlace(
  a: { waitingScore: number; createdAt: Date; id: string },
  b: { waitingScore: number; createdAt: Date; id: string },
): number {
  return b.waitingScore - a.waitingScore || a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1)
}
