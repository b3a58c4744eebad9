import { defineProcess } from '#app/platform/process/process.ts'

/**
 * What is billed, from the frozen quote to the money. `paid` is the end: whatever is heard later changes nothing.
 * Money that arrives after a payment failed or ran out is money all the same.
 */
export const chargeProcess = defineProcess({
  actors: ['payer', 'system'],
  initial: 'draft',
  states: ['draft', 'awaiting_payment', 'processing', 'paid', 'failed', 'expired'],
  final: ['paid'],
  transitions: {
    settle_nothing: { from: ['draft'], to: 'paid', by: ['system'] },
    start_payment: { from: ['draft', 'failed', 'expired'], to: 'awaiting_payment', by: ['payer'] },
    begin_processing: { from: ['awaiting_payment'], to: 'processing', by: ['system'] },
    settle: { from: ['awaiting_payment', 'processing', 'failed', 'expired'], to: 'paid', by: ['system'] },
    fail: { from: ['awaiting_payment', 'processing'], to: 'failed', by: ['system'] },
    expire: { from: ['awaiting_payment'], to: 'expired', by: ['system'] },
  },
})

export type ChargeTransition = keyof typeof chargeProcess.transitions
