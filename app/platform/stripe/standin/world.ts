import type { Moment } from './operations/call.ts'
import type { Conformance } from './protocol/conformance-port.ts'
import { Draft, type Origin } from './state/draft.ts'
import type { KeptAnswer, Store } from './state/store.ts'

/** What every part of the stand-in shares. */
export interface World {
  store: Store
  /** Seconds. */
  now: () => number
  /** Origin under which the stand-in is reached; known once it listens. */
  baseUrl: string
  apiVersion: string
  conformance?: Conformance
}

export const openDraft = (
  world: World,
  origin: Pick<Origin, 'requestId' | 'idempotencyKey'> = { requestId: null, idempotencyKey: null },
): Draft => new Draft(world.store, { ...origin, now: world.now(), apiVersion: world.apiVersion })

/** Writes the draft. @throws Error when an event in it is not what the SDK's types say: nothing is written then. */
export function commit(world: World, draft: Draft, answer?: KeptAnswer): void {
  const faults = draft.events().flatMap((event) => world.conformance?.eventFaults(event) ?? [])
  if (faults.length > 0) throw new Error(`The stand-in made an event that Stripe would not: ${faults.join('; ')}`)
  draft.commit(answer)
}

/** Does something that nobody asked for over the API: a person on a page, the passing of time, a knob. */
export function changeWorld<T>(world: World, change: (moment: Moment) => T): T {
  const draft = openDraft(world)
  const result = change({ draft, now: world.now(), baseUrl: world.baseUrl })
  commit(world, draft)
  return result
}
