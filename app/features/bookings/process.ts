import { defineProcess } from '#app/platform/process/process.ts'

/** A place is held while it waits for its money. What is paid late is a place again where one is left. */
export const placeProcess = defineProcess({
  actors: ['member', 'operator', 'system'],
  initial: 'held',
  states: ['held', 'confirmed', 'lapsed', 'withdrawn'],
  final: [],
  transitions: {
    confirm: { from: ['held', 'lapsed', 'withdrawn'], to: 'confirmed', by: ['system'] },
    lapse: { from: ['held'], to: 'lapsed', by: ['system'] },
    withdraw: { from: ['held'], to: 'withdrawn', by: ['member'] },
    // After a refund: somebody who cannot come.
    release: { from: ['confirmed'], to: 'withdrawn', by: ['operator'] },
  },
})

/** Asked for, accepted with a day and billed, booked when it is paid. */
export const visitProcess = defineProcess({
  actors: ['member', 'operator', 'system'],
  initial: 'asked',
  states: ['asked', 'accepted', 'booked', 'declined', 'withdrawn', 'lapsed'],
  final: ['booked', 'declined', 'withdrawn'],
  transitions: {
    accept: { from: ['asked'], to: 'accepted', by: ['operator'] },
    decline: { from: ['asked'], to: 'declined', by: ['operator'] },
    withdraw: { from: ['asked'], to: 'withdrawn', by: ['member'] },
    confirm: { from: ['accepted', 'lapsed'], to: 'booked', by: ['system'] },
    lapse: { from: ['accepted'], to: 'lapsed', by: ['system'] },
  },
})

export type PlaceTransition = keyof typeof placeProcess.transitions
export type VisitTransition = keyof typeof visitProcess.transitions
export type BookingActor = 'member' | 'operator' | 'system'

/** A place that counts. */
export const livePlaceStates = ['held', 'confirmed'] as const
