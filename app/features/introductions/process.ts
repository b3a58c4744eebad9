import { defineProcess } from '#app/platform/process/process.ts'

export const introductionActors = ['asker', 'counterpart', 'navigator', 'system'] as const
/** Who takes part in an introduction: who asked, who is asked, who brokers, and the clock. */
export type IntroductionActor = (typeof introductionActors)[number]

/** From a member's wish to meet a listing's owner to the yes of both. The deal begins where this ends well. */
export const process = defineProcess({
  actors: introductionActors,
  initial: 'requested',
  states: ['requested', 'brokering', 'proposed', 'accepted', 'declined', 'withdrawn', 'expired'],
  final: ['accepted', 'declined', 'withdrawn', 'expired'],
  transitions: {
    take: { from: ['requested'], to: 'brokering', by: ['navigator'] },
    propose: { from: ['brokering'], to: 'proposed', by: ['navigator'] },
    accept: { from: ['proposed'], to: 'accepted', by: ['counterpart'] },
    decline: { from: ['proposed'], to: 'declined', by: ['counterpart'] },
    turn_down: { from: ['brokering', 'proposed'], to: 'declined', by: ['navigator'] },
    withdraw: { from: ['requested', 'brokering', 'proposed'], to: 'withdrawn', by: ['asker'] },
    expire: { from: ['requested', 'brokering', 'proposed'], to: 'expired', by: ['system'] },
  },
})

export type IntroductionTransition = keyof typeof process.transitions
