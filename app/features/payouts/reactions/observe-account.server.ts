import { clock } from '#app/platform/clock.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { notePayeeAccount } from '../commands/note-payee-account.server.ts'

/** Reads a payee's account from Stripe again and brings our row to it. @throws the SDK's error when Stripe cannot be asked */
export async function observeAccount(
  { participantId, stripeAccountId }: { participantId: string; stripeAccountId: string },
  stripeEventId?: string,
): Promise<void> {
  const askedAt = clock.now()
  const account = await stripe().accounts.retrieve(stripeAccountId)
  const observed = {
    detailsSubmitted: account.details_submitted,
    transfers: account.capabilities?.transfers ?? 'inactive',
    payoutsEnabled: account.payouts_enabled,
    currentlyDue: account.requirements?.currently_due ?? [],
    disabledReason: account.requirements?.disabled_reason ?? null,
  }
  await notePayeeAccount({ participantId, observed, askedAt, ...(stripeEventId ? { stripeEventId } : {}) })
}
