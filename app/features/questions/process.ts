import { defineProcess } from '#app/platform/process/process.ts'

const questionActors = ['asker', 'owner', 'system'] as const
export type QuestionActor = (typeof questionActors)[number]

/** A question is answered, declined or taken back, once. When the listing ends the system declines what still waits. */
export const process = defineProcess({
  actors: questionActors,
  initial: 'open',
  states: ['open', 'answered', 'declined', 'withdrawn'],
  final: ['answered', 'declined', 'withdrawn'],
  transitions: {
    answer: { from: ['open'], to: 'answered', by: ['owner'] },
    decline: { from: ['open'], to: 'declined', by: ['owner', 'system'] },
    withdraw: { from: ['open'], to: 'withdrawn', by: ['asker'] },
  },
})

export type QuestionTransition = keyof typeof process.transitions
