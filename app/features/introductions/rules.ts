import { DAY_MS } from '#app/platform/clock.ts'
import { openTransitions } from '#app/platform/process/process.ts'
import type { ErrorCode } from '#app/platform/errors/codes.ts'
import { type ListingSide, otherSide, type TrackDefinition } from '#app/tracks/track-definition.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { process } from './process.ts'

/** How long whoever's turn it is has for the next step. */
const ANSWER_DAYS = 14

export const deadlineFrom = (now: Date): Date => new Date(now.getTime() + ANSWER_DAYS * DAY_MS)

/** When the counterpart was asked, read back from its deadline, which an answer leaves as it is. */
export const receivedFrom = (deadline: Date): Date => new Date(deadline.getTime() - ANSWER_DAYS * DAY_MS)

/** Why a counterpart says no; each has a kind sentence for the asker. */
export const declineReasons = ['conditions', 'timing', 'fit', 'another_party', 'too_close', 'other'] as const

/** Why a navigator does not go on. */
export const turnDownReasons = [
  'no_fit',
  'conditions_apart',
  'request_unclear',
  'counterpart_unavailable',
  'other',
] as const

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

/** Where an introduction begins: in a track without brokering the request goes straight to the counterpart. */
export const firstState = (brokering: TrackDefinition['brokering']): IntroductionState =>
  brokering === 'direct' ? 'proposed' : process.initial

/** Who has to do the next step; nobody once it has ended. The asker only ever waits or withdraws. */
export function turnOf(state: IntroductionState): 'counterpart' | 'navigator' | null {
  if (openTransitions(process, state, 'counterpart').length > 0) return 'counterpart'
  return openTransitions(process, state, 'navigator').length > 0 ? 'navigator' : null
}

export const isOpen = (state: IntroductionState): boolean => !process.final.includes(state)

/** The states in which an introduction still waits for somebody. */
export const openStates: readonly IntroductionState[] = process.states.filter((state) => isOpen(state))

/** Whole days until a deadline, begun ones counted; 0 once it has passed. */
export const daysLeft = (deadline: Date, now: Date): number =>
  Math.max(0, Math.ceil((deadline.getTime() - now.getTime()) / DAY_MS))
