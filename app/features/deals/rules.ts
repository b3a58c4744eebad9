import { openTransitions } from '#app/platform/process/process.ts'
import { type ListingSide, listingSides, otherSide, type TrackDefinition } from '#app/tracks/track-definition.ts'

/** What a rule must know of a track. */
export type DealTrack = Pick<TrackDefinition, 'process' | 'milestones'>

/** The steps a side may take by pressing its button: those without a page or panel of their own. */
export function plainSteps({ process, milestones }: DealTrack, state: string, side: ListingSide): string[] {
  const apart = [milestones.termsAgreed, milestones.breakOff]
  return openTransitions(process, state, side).filter((name) => !apart.includes(name))
}

export const canBreakOff = ({ process, milestones }: DealTrack, state: string, side: ListingSide): boolean =>
  openTransitions(process, state, side).includes(milestones.breakOff)

export const isFinal = ({ process }: DealTrack, state: string): boolean => process.final.includes(state)

export const isBrokenOff = ({ process, milestones }: DealTrack, state: string): boolean =>
  state === process.transitions[milestones.breakOff]?.to

/** Whether the deal still waits for the signatures on the NDA. */
export const awaitsSignatures = ({ process, milestones }: DealTrack, state: string): boolean =>
  process.transitions[milestones.ndaSigned]?.from.includes(state) ?? false

/** What has been done in the present state; with it everybody can be told whose turn it is. */
export interface DealFacts {
  state: string
  signedSides: readonly ListingSide[]
  confirmations: readonly { transition: string; side: ListingSide }[]
  /** Who made the open proposal of terms. */
  termsBy: ListingSide | null
  /** Who pays the contract fee. */
  feePayer: ListingSide | null
}

function hasToAct(track: DealTrack, facts: DealFacts, side: ListingSide): boolean {
  const { state, confirmations } = facts
  if (awaitsSignatures(track, state)) return !facts.signedSides.includes(side)
  if (state === track.milestones.feeState) return facts.feePayer === side
  if (state === track.milestones.termsState) return facts.termsBy !== side
  const hasSaidYes = (transition: string) =>
    confirmations.some((yes) => yes.transition === transition && yes.side === side)
  return plainSteps(track, state, side).some((transition) => !hasSaidYes(transition))
}

/** The sides the deal waits for; both where either may go on, none once it has ended. */
export function turnOf(track: DealTrack, facts: DealFacts): ListingSide[] {
  return isFinal(track, facts.state) ? [] : listingSides.filter((side) => hasToAct(track, facts, side))
}

export type Turn = 'mine' | 'theirs' | 'both' | 'offer' | 'need' | 'nobody'

/** Whose turn it is, as the reader sees it; somebody who is no party is told the side. */
export function turnFor(turn: readonly ListingSide[], mySide: ListingSide | null): Turn {
  if (turn.length === 0) return 'nobody'
  if (turn.length === 2) return 'both'
  if (mySide === null) return turn[0] ?? 'nobody'
  return turn.includes(mySide) ? 'mine' : 'theirs'
}

export const isMyTurn = (turn: Turn): boolean => turn === 'mine' || turn === 'both'

/** One yes to a step that needs both: given by me, by the other side, or missing. */
export interface StepOnOffer {
  transition: string
  needsBoth: boolean
  saidByMe: boolean
  saidByOther: boolean
}

/** The buttons of a side in a state, with what has been said so far. */
export function stepsOnOffer(track: DealTrack, facts: DealFacts, side: ListingSide): StepOnOffer[] {
  const said = (transition: string, by: ListingSide) =>
    facts.confirmations.some((yes) => yes.transition === transition && yes.side === by)
  return plainSteps(track, facts.state, side).map((transition) => ({
    transition,
    needsBoth: track.process.transitions[transition]?.needs === 'both',
    saidByMe: said(transition, side),
    saidByOther: said(transition, otherSide(side)),
  }))
}
