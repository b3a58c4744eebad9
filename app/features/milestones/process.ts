import { defineProcess } from '#app/platform/process/process.ts'

/**
 * A part of the work from the plan to the money: paid in advance, delivered, accepted by the payer or by silence. Money that comes for
 * one that was given up is looked at by a person.
 */
export const milestoneProcess = defineProcess({
  actors: ['payer', 'payee', 'operator', 'system'],
  initial: 'planned',
  states: [
    'planned',
    'awaiting_payment',
    'funded',
    'delivered',
    'changes_asked',
    'disputed',
    'accepted',
    'released',
    'refunded',
    'cancelled',
  ],
  final: ['released', 'refunded'],
  transitions: {
    bill: { from: ['planned'], to: 'awaiting_payment', by: ['payer'] },
    fund: { from: ['awaiting_payment'], to: 'funded', by: ['system'] },
    deliver: { from: ['funded', 'changes_asked'], to: 'delivered', by: ['payee', 'system'] },
    ask_for_changes: { from: ['delivered'], to: 'changes_asked', by: ['payer'] },
    accept: { from: ['delivered'], to: 'accepted', by: ['payer', 'system'] },
    accept_by_silence: { from: ['delivered'], to: 'accepted', by: ['system'] },
    dispute: {
      from: ['funded', 'delivered', 'changes_asked'],
      to: 'disputed',
      by: ['payer', 'payee', 'system'],
    },
    decide_release: { from: ['disputed'], to: 'accepted', by: ['operator'] },
    decide_refund: { from: ['disputed'], to: 'refunded', by: ['operator'] },
    release: { from: ['accepted'], to: 'released', by: ['system'] },
    // Sent back as a whole from the payment's own page.
    take_back: { from: ['funded', 'delivered', 'changes_asked', 'disputed'], to: 'refunded', by: ['system'] },
    cancel: { from: ['planned', 'awaiting_payment'], to: 'cancelled', by: ['system'] },
    pay_too_late: { from: ['cancelled'], to: 'disputed', by: ['system'] },
  },
})

export type MilestoneTransition = keyof typeof milestoneProcess.transitions

export type MilestoneActor = 'payer' | 'payee' | 'operator' | 'system'
