import type Stripe from 'stripe'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { idOf } from '#app/platform/stripe/id-of.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { failureName, isStripeReason, stripeFailure } from '#app/platform/stripe/stripe-failure.server.ts'
import { isKeyForgotten, madeAround } from '#app/features/billing/reactions/key-age.ts'
import { noteTransferError } from '../commands/note-transfer-error.server.ts'
import { splitToSend } from '../rules.ts'
import { observeTransfer, transferIdOf } from './observe-transfer.server.ts'

const findTransfer = (id: string) =>
  db.payeeTransfer.findFirst({
    where: { id, ...systemScope('a transfer that was released') },
    include: { charge: { select: { id: true, stripePaymentIntentId: true } } },
  })

type Transfer = NonNullable<Awaited<ReturnType<typeof findTransfer>>>

async function sourceOf({ charge }: Transfer): Promise<string | undefined> {
  if (!charge.stripePaymentIntentId) return undefined
  const { latest_charge: source } = await stripe().paymentIntents.retrieve(charge.stripePaymentIntentId)
  return idOf(source) ?? undefined
}

/** Made of stored values only: a repeated call must be the same call. */
const paramsOf = (transfer: Transfer, destination: string, source: string): Stripe.TransferCreateParams => ({
  amount: yen(splitToSend(transfer).netYen),
  currency: 'jpy',
  destination,
  source_transaction: source,
  transfer_group: `charge_${transfer.charge.id}`,
  metadata: { payee_transfer_id: transfer.id },
})

async function findMade(transfer: Transfer, destination: string): Promise<Stripe.Transfer | undefined> {
  const created = madeAround({ createdAt: transfer.keyMadeAt })
  for await (const made of stripe().transfers.list({ destination, created, limit: 100 }))
    if (transferIdOf(made) === transfer.id) return made
  return undefined
}

async function askStripe(transfer: Transfer, destination: string): Promise<string> {
  const known = isKeyForgotten({ createdAt: transfer.keyMadeAt }) ? await findMade(transfer, destination) : undefined
  if (known) return known.id
  const source = await sourceOf(transfer)
  if (!source) throw new Error(`the charge of the transfer ${transfer.id} was not paid through the payment service`)
  const { idempotencyKey } = transfer
  return (await stripe().transfers.create(paramsOf(transfer, destination, source), { idempotencyKey })).id
}

const cannotTake = (error: unknown): boolean => isStripeReason(error, 'insufficient_capabilities_for_transfer')

async function fail(transferId: string, error: unknown): Promise<void> {
  const name = failureName(error)
  if (stripeFailure(error) !== 'refused') {
    await noteTransferError({ transferId, error: name })
    throw error
  }
  log.error({ alert: 'transfer_refused', transferId, error: name }, 'payout refused')
  await noteTransferError({ transferId, error: name, becomes: cannotTake(error) ? 'waiting_for_account' : 'failed' })
}

/**
 * Has Stripe send a transfer whose row stands, with the row's own key, and reads what came of it. One that is not due is
 * left alone.
 * @throws the SDK's error when Stripe cannot be asked; the job and the sweep try again
 */
export async function sendTransfer({ transferId }: { transferId: string }): Promise<void> {
  const transfer = await findTransfer(transferId)
  if (transfer?.state !== 'pending') return
  const where = { participantId: transfer.payeeParticipantId, ...systemScope('of the payee of this transfer') }
  const account = await db.payeeAccount.findFirst({ where, select: { stripeAccountId: true } })
  if (!account?.stripeAccountId) return
  const made = await askStripe(transfer, account.stripeAccountId).catch((error: unknown) => fail(transferId, error))
  if (made) await observeTransfer(made)
}
