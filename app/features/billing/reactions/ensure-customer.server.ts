import { stripe } from '#app/platform/stripe/payments.server.ts'
import { openCustomer } from '../commands/open-customer.server.ts'
import { storeCustomer } from '../commands/store-customer.server.ts'

/**
 * Stripe's name for a payer, asked for once. Stripe learns our id and nothing else of a participant.
 * @throws the SDK's error when Stripe cannot be asked
 */
export async function ensureCustomer(participantId: string): Promise<string> {
  const known = await openCustomer(participantId)
  if (known.customerId) return known.customerId
  const made = await stripe().customers.create(
    { metadata: { participant_id: participantId } },
    { idempotencyKey: known.idempotencyKey },
  )
  await storeCustomer({ participantId, customerId: made.id })
  return made.id
}
