import { defineProcess } from '#app/platform/process/process.ts'

export const introductionActors = ['asker', 'counterpart', 'navigator', 'system'] as const
/** Who takes part in an introduction: who asked, who is asked, who brokers, and the clock. */
export type IntroductionActor = (typeof introductionActors)[number]

/**
 * From a member's wish to meet a listing's owner to the yes of both. Every wish waits for a place; where one is free, it is let
 * in the moment it is made. The deal begins where this ends well: `accepted` becomes `converted` in the same moment.
 */
export const process = defineProcess({
  actors: introductionActors,
  initial: 'waiting',
  states: [
    'waiting',
    'requested',
    'brokering',
    'proposed',
    'accepted',
    'converted',
    'declined',
    'withdrawn',
    'expired',
  ],
  final: ['converted', 'declined', 'withdrawn', 'expired'],
  transitions: {
    admit: { from: ['waiting'], to: 'requested', by: ['system'] },
    admit_directly: { from: ['waiting'], to: 'proposed', by: ['system'] },
    take: { from: ['requested'], to: 'brokering', by: ['navigator'] },
    hand_back: { from: ['brokering'], to: 'requested', by: ['navigator', 'asker', 'system'] },
    propose: { from: ['brokering'], to: 'proposed', by: ['navigator'] },
    accept: { from: ['proposed'], to: 'accepted', by: ['counterpart'] },
    convert: { from: ['accepted'], to: 'converted', by: ['system'] },
    decline: { from: ['proposed'], to: 'declined', by: ['counterpart'] },
    turn_down: { from: ['brokering', 'proposed'], to: 'declined', by: ['navigator'] },
    withdraw: { from: ['waiting', 'requested', 'brokering', 'proposed'], to: 'withdrawn', by: ['asker'] },
    close: { from: ['waiting', 'requested', 'brokering', 'proposed'], to: 'declined', by: ['system'] },
    expire: { from: ['waiting', 'requested', 'brokering', 'proposed'], to: 'expired', by: ['system'] },
  },
})

export type IntroductionTransition = keyof typeof process.transitions
