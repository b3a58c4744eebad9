import { defineProcess } from '#app/platform/process/process.ts'

export const listingActors = ['owner', 'operator'] as const
export type ListingActor = (typeof listingActors)[number]

/** From the first draft to the end of a listing. Editing changes the content in any state but the last. */
export const process = defineProcess({
  actors: listingActors,
  initial: 'draft',
  states: ['draft', 'in_review', 'published', 'paused', 'rejected', 'closed'],
  final: ['closed'],
  transitions: {
    submit: { from: ['draft', 'rejected'], to: 'in_review', by: ['owner'] },
    approve: { from: ['in_review'], to: 'published', by: ['operator'] },
    reject: { from: ['in_review'], to: 'rejected', by: ['operator'] },
    pause: { from: ['published'], to: 'paused', by: ['owner'] },
    resume: { from: ['paused'], to: 'published', by: ['owner'] },
    close: { from: ['draft', 'in_review', 'published', 'paused', 'rejected'], to: 'closed', by: ['owner'] },
  },
})

export type ListingTransition = keyof typeof process.transitions
