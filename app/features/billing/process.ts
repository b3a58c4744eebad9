import { defineProcess } from '#app/platform/process/process.ts'

/**
 * What is billed, from the frozen quote to the money and, where it happens, back. Once money has come, nothing that is heard
 * of a payment changes that; what goes back or is disputed is heard of separately. Money that arrives after a payment
 * failed or ran out is money all the same.
 */
export const chargeProcess = defineProcess({
  actors: ['payer', 'system'],
  initial: 'draft',
  states: [
    'draft',
    'awaiting_payment',
    'processing',
    'paid',
    'failed',
    'expired',
    'partially_refunded',
    'refunded',
    'disputed',
    'charged_back',
    'cancelled',
  ],
  final: ['charged_back'],
  transitions: {
    settle_nothing: { from: ['draft'], to: 'paid', by: ['system'] },
    start_payment: { from: ['draft', 'failed', 'expired'], to: 'awaiting_payment', by: ['payer'] },
    begin_processing: { from: ['awaiting_payment'], to: 'processing', by: ['system'] },
    settle: { from: ['awaiting_payment', 'processing', 'failed', 'expired', 'cancelled'], to: 'paid', by: ['system'] },
    fail: { from: ['awaiting_payment', 'processing'], to: 'failed', by: ['system'] },
    expire: { from: ['awaiting_payment'], to: 'expired', by: ['system'] },
    refund_part: { from: ['paid', 'refunded', 'disputed'], to: 'partially_refunded', by: ['system'] },
    refund_all: { from: ['paid', 'partially_refunded', 'disputed'], to: 'refunded', by: ['system'] },
    // Nobody waits for the money any more; what comes all the same is money.
    cancel: { from: ['draft', 'awaiting_payment', 'failed', 'expired'], to: 'cancelled', by: ['system'] },
    // A refund that failed, or a dispute that was won.
    restore: { from: ['partially_refunded', 'refunded', 'disputed'], to: 'paid', by: ['system'] },
    dispute: { from: ['paid', 'partially_refunded', 'refunded'], to: 'disputed', by: ['system'] },
    lose: { from: ['paid', 'partially_refunded', 'refunded', 'disputed'], to: 'charged_back', by: ['system'] },
  },
})

/** Money has come, whatever happened to it since. */
export const settledStates = ['paid', 'partially_refunded', 'refunded', 'disputed', 'charged_back'] as const
export type SettledState = (typeof settledStates)[number]

/** Nothing is to be paid any more. */
export const closedStates = [...settledStates, 'cancelled'] as const

export const isSettled = (state: string): state is SettledState => (settledStates as readonly string[]).includes(state)

export type ChargeTransition = keyof typeof chargeProcess.transitions
