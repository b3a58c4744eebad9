import type { ChargeState } from '#prisma/generated/enums.ts'
import { isSettled } from './process.ts'
import { methodsFor } from './rules.ts'
import type { PaymentInstructions } from './instructions.ts'

/** Where a deal stands with its fee, as the fee page tells it. */
export const feeStages = [
  'no_fee',
  'ended',
  'not_agreed',
  'not_due',
  'to_confirm',
  'ready',
  'by_transfer',
  'awaiting_payment',
  'awaiting_transfer',
  'awaiting_shop',
  'processing',
  'failed',
  'expired',
  'paid',
  'partially_refunded',
  'refunded',
  'disputed',
  'charged_back',
  'cancelled',
  'nothing',
] as const
export type FeeStage = (typeof feeStages)[number]

/** A payment that Stripe waits for, with where to pay when that is a shop or an account. */
export interface OpenPayment {
  instructions: PaymentInstructions | null
}

export interface StageFacts {
  hasFee: boolean
  isDue: boolean
  isEnded: boolean
  hasPrice: boolean
  /** Exists as soon as the quote is frozen. */
  charge: { state: ChargeState; amountYen: bigint; open: OpenPayment | null } | null
}

function stageBeforeQuote({ hasFee, isDue, isEnded, hasPrice }: StageFacts): FeeStage {
  if (!hasFee) return 'no_fee'
  if (isEnded) return 'ended'
  if (!hasPrice) return 'not_agreed'
  return isDue ? 'to_confirm' : 'not_due'
}

const waitingStages = { konbini: 'awaiting_shop', bank_transfer: 'awaiting_transfer' } as const

const waitingAt = (open: OpenPayment | null) => open?.instructions && waitingStages[open.instructions.kind]

export function feeStageOf(facts: StageFacts): FeeStage {
  const { charge } = facts
  if (!charge) return stageBeforeQuote(facts)
  if (isSettled(charge.state)) return charge.amountYen === 0n ? 'nothing' : charge.state
  if (charge.state === 'cancelled') return 'cancelled'
  if (methodsFor(charge.amountYen).length === 0) return 'by_transfer'
  // Pressed the button, but Stripe could not be reached: nothing was opened yet.
  const isUnopened = charge.state === 'awaiting_payment' && !charge.open
  if (charge.state === 'draft' || isUnopened) return 'ready'
  return waitingAt(charge.open) ?? charge.state
}

/** What the button of a stage does, for those who act for the payer. */
export const stageAction: Partial<Record<FeeStage, 'confirm' | 'pay'>> = {
  to_confirm: 'confirm',
  ready: 'pay',
  awaiting_payment: 'pay',
  awaiting_transfer: 'pay',
  awaiting_shop: 'pay',
  failed: 'pay',
  expired: 'pay',
}

/** A deal that came to nothing, or a fee that went back, has no other prices to look at and nothing that remains. */
const withoutOutlook: readonly FeeStage[] = ['ended', 'partially_refunded', 'refunded', 'disputed', 'charged_back']

export const hasOutlook = (stage: FeeStage): boolean => !withoutOutlook.includes(stage)

/** All the other side is told. */
export type OtherSideStage = 'no_fee' | 'not_due' | 'unpaid' | 'settled' | 'ended'

export function otherSideStageOf(stage: FeeStage): OtherSideStage {
  if (stage === 'no_fee' || stage === 'ended') return stage
  if (stage === 'not_agreed' || stage === 'not_due') return 'not_due'
  // What goes back or is disputed is between the payer and the operator.
  return stage === 'nothing' || isSettled(stage) ? 'settled' : 'unpaid'
}
