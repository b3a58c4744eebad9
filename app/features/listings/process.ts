import { defineProcess } from '#app/platform/process/process.ts'

export const listingActors = ['owner', 'operator', 'system'] as const
export type ListingActor = (typeof listingActors)[number]

/**
 * From the first draft to the end of a listing. Editing changes the working copy in any state but the last; what others
 * read changes when the changes are approved. `expire` leads into the same pause an owner takes: what tells them apart is
 * the date the listing was to leave the lists on.
 */
export const process = defineProcess({
  actors: listingActors,
  initial: 'draft',
  states: ['draft', 'in_review', 'published', 'paused', 'matched', 'rejected', 'closed'],
  final: ['closed'],
  transitions: {
    submit: { from: ['draft', 'rejected'], to: 'in_review', by: ['owner'] },
    withdraw: { from: ['in_review'], to: 'draft', by: ['owner'] },
    approve: { from: ['in_review'], to: 'published', by: ['operator', 'system'] },
    reject: { from: ['in_review'], to: 'rejected', by: ['operator'] },
    pause: { from: ['published'], to: 'paused', by: ['owner'] },
    expire: { from: ['published'], to: 'paused', by: ['system'] },
    resume: { from: ['paused'], to: 'published', by: ['owner'] },
    match: { from: ['published', 'paused'], to: 'matched', by: ['owner', 'system'] },
    reopen: { from: ['matched'], to: 'published', by: ['owner', 'system'] },
    set_aside: { from: ['matched'], to: 'paused', by: ['owner', 'system'] },
    close: {
      from: ['draft', 'in_review', 'published', 'paused', 'matched', 'rejected'],
      to: 'closed',
      by: ['owner', 'system'],
    },
  },
})

export type ListingTransition = keyof typeof process.transitions
