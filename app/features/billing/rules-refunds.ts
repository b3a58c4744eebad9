import type { ChargeState } from '#prisma/generated/enums.ts'
import type { ChargeTransition } from './process.ts'

/** Why money goes back; there is a text for each. */
export const refundReasons = ['deal_undone', 'charged_too_much', 'paid_twice', 'goodwill', 'other'] as const
export type RefundReason = (typeof refundReasons)[number]

/** A refund made at Stripe, of which we hear only afterwards. */
export const MADE_AT_STRIPE = 'made_at_stripe'

/** In the order in which they are reached: one that was reached is never left backwards. `failed` comes last, as money can come back late. */
export const refundStates = ['requested', 'pending', 'succeeded', 'failed'] as const
export type RefundState = (typeof refundStates)[number]

/** States in which the money counts as gone back. */
export const goneStates: readonly RefundState[] = ['pending', 'succeeded']

const words: Record<string, RefundState> = {
  pending: 'pending',
  requires_action: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'failed',
}

/** What a refund of ours becomes by Stripe's word for it; a word of tomorrow, or an older one, changes nothing. */
export function nextRefundState(state: RefundState, word: string | null): RefundState {
  const told = words[word ?? '']
  return told && refundStates.indexOf(told) > refundStates.indexOf(state) ? told : state
}

export interface RefundedCharge {
  state: ChargeState
  amountYen: bigint
  refundedYen: bigint
}

/** The step that brings a settled charge to where its money is; undefined when it stands there or is disputed. */
export function refundStep({ state, amountYen, refundedYen }: RefundedCharge): ChargeTransition | undefined {
  if (state === 'disputed' || state === 'charged_back') return undefined
  if (refundedYen === 0n) return state === 'paid' ? undefined : 'restore'
  if (refundedYen === amountYen) return state === 'refunded' ? undefined : 'refund_all'
  return state === 'partially_refunded' ? undefined : 'refund_part'
}

/** What can still be sent back: not what is on its way already. */
export const refundableYen = (
  charge: Pick<RefundedCharge, 'state' | 'amountYen'>,
  refunds: readonly { state: string; amountYen: bigint }[],
): bigint => {
  if (charge.state !== 'paid' && charge.state !== 'partially_refunded') return 0n
  const taken = refunds.filter(({ state }) => state !== 'failed').reduce((sum, { amountYen }) => sum + amountYen, 0n)
  return charge.amountYen - taken
}
