import type Stripe from 'stripe'
import type { MemberActor } from '#app/platform/actor.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { isKeyForgotten, madeAround } from '#app/features/billing/reactions/key-age.ts'
import type { PayeeAccount } from '#prisma/generated/client.ts'
import { openPayeeAccount } from '../commands/open-payee-account.server.ts'
import { storePayeeAccount } from '../commands/store-payee-account.server.ts'

/** Stripe collects what it must know, and shows the payee its own pages; who they are it learns there. */
const paramsOf = (participantId: string): Stripe.AccountCreateParams => ({
  controller: {
    fees: { payer: 'application' },
    losses: { payments: 'application' },
    requirement_collection: 'stripe',
    stripe_dashboard: { type: 'express' },
  },
  country: 'JP',
  capabilities: { transfers: { requested: true } },
  metadata: { participant_id: participantId },
})

async function findAccount(row: PayeeAccount): Promise<Stripe.Account | undefined> {
  for await (const account of stripe().accounts.list({ created: madeAround(row), limit: 100 }))
    if (account.metadata?.['participant_id'] === row.participantId) return account
  return undefined
}

async function askStripe(row: PayeeAccount): Promise<Stripe.Account> {
  const known = isKeyForgotten(row) ? await findAccount(row) : undefined
  if (known) return known
  return stripe().accounts.create(paramsOf(row.participantId), { idempotencyKey: row.idempotencyKey })
}

/**
 * Stripe's name for a payee, asked for once. Stripe learns our id and nothing else from us.
 * @throws the SDK's error when Stripe cannot be asked; AppError participant.not_found
 */
export async function ensureAccount(actor: MemberActor, participantId: string): Promise<string> {
  const row = await openPayeeAccount(actor, participantId)
  if (row.stripeAccountId) return row.stripeAccountId
  const { id } = await askStripe(row)
  await storePayeeAccount({ participantId, stripeAccountId: id })
  return id
}
