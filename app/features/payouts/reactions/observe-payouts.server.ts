import type Stripe from 'stripe'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { notePayout } from '../commands/note-payout.server.ts'

interface KnownAccount {
  participantId: string
  stripeAccountId: string
}

const noted = (payout: Stripe.Payout) => ({
  stripePayoutId: payout.id,
  amountYen: payout.amount,
  status: payout.status,
  arrivesAt: new Date(payout.arrival_date * 1000),
  createdAt: new Date(payout.created * 1000),
})

/** Reads one payout to a payee's bank again. @throws the SDK's error when Stripe cannot be asked */
export async function observePayout(account: KnownAccount, payoutId: string, stripeEventId?: string): Promise<void> {
  const asAccount = { stripeAccount: account.stripeAccountId }
  const payout = await stripe().payouts.retrieve(payoutId, {}, asAccount)
  await notePayout(account.participantId, noted(payout), stripeEventId)
}

/** Reads the newest payouts of a payee, of which word may never have come. */
export async function observePayouts({ participantId, stripeAccountId }: KnownAccount): Promise<void> {
  const { data } = await stripe().payouts.list({ limit: 20 }, { stripeAccount: stripeAccountId })
  for (const payout of data) await notePayout(participantId, noted(payout))
}
