import type { RefundedCharge } from './rules-refunds.ts'
import { refundStep } from './rules-refunds.ts'
import type { ChargeTransition } from './process.ts'

/** `warned`: the bank asks, the money is still here. In the order in which they are reached; the last two end it. */
export const disputeStates = ['warned', 'needs_response', 'under_review', 'won', 'lost'] as const
export type DisputeState = (typeof disputeStates)[number]

const words: Record<string, DisputeState> = {
  warning_needs_response: 'warned',
  warning_under_review: 'warned',
  warning_closed: 'won',
  needs_response: 'needs_response',
  under_review: 'under_review',
  prevented: 'won',
  won: 'won',
  lost: 'lost',
}

const hasEnded = (state: DisputeState): boolean => state === 'won' || state === 'lost'

/** What a dispute becomes by Stripe's word for it; what has ended stays, and an older or unknown word changes nothing. */
export function nextDisputeState(state: DisputeState | undefined, word: string): DisputeState | undefined {
  const told = words[word]
  if (!told || !state) return told ?? state
  return !hasEnded(state) && disputeStates.indexOf(told) > disputeStates.indexOf(state) ? told : state
}

/** States in which the bank holds the money. */
export const withdrawnStates: readonly DisputeState[] = ['needs_response', 'under_review', 'lost']

/** States in which nothing may move until it is decided. */
export const openDisputeStates: readonly DisputeState[] = ['needs_response', 'under_review']

/** The step of the charge that goes with its disputes; undefined when it stands there already. */
export function disputeStep(
  charge: RefundedCharge,
  disputes: readonly { state: DisputeState }[],
): ChargeTransition | undefined {
  if (charge.state === 'charged_back') return undefined
  if (disputes.some(({ state }) => state === 'lost')) return 'lose'
  if (disputes.some(({ state }) => openDisputeStates.includes(state)))
    return charge.state === 'disputed' ? undefined : 'dispute'
  return charge.state === 'disputed' ? afterDispute(charge) : undefined
}

/** A dispute that was won leaves the charge as its refunds say. */
const afterDispute = ({ amountYen, refundedYen }: RefundedCharge): ChargeTransition | undefined =>
  refundedYen === 0n ? 'restore' : refundStep({ state: 'paid', amountYen, refundedYen })
