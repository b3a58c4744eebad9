import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'

/** An event whose signature has been verified. */
export interface VerifiedEvent {
  id: string
  type: string
  created: number
  livemode: boolean
  /** The connected account it is about; absent for our own. */
  account?: string
  data: { object: object }
}

/** What is kept of an event: which object it speaks of. Names, addresses and amounts are read from Stripe again, not kept here. */
function essenceOf(event: VerifiedEvent) {
  const object = event.data.object as { id?: unknown; object?: unknown; metadata?: unknown }
  const texts = Object.entries(object.metadata ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return {
    created: event.created,
    livemode: event.livemode,
    account: event.account ?? null,
    object: typeof object.object === 'string' ? object.object : null,
    metadata: Object.fromEntries(texts),
    objectId: typeof object.id === 'string' ? object.id : null,
  }
}

/**
 * Puts an event into the inbox and lets it be handled later; both or neither.
 * @returns false when it is there already
 */
export async function receiveStripeEvent(event: VerifiedEvent): Promise<boolean> {
  const { objectId, ...payload } = essenceOf(event)
  return runCommand(system('stripe'), 'charge:settle', async ({ tx, now, emit }) => {
    const { count } = await tx.stripeEvent.createMany({
      data: [{ id: event.id, type: event.type, objectId, payload, receivedAt: now }],
      skipDuplicates: true,
    })
    if (count === 1) await emit('stripe.event_received', { stripeEventId: event.id })
    return count === 1
  })
}
