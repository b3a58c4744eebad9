import { z } from 'zod'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { failureName, stripeFailure } from '#app/platform/stripe/stripe-failure.server.ts'
import type { StripeEvent } from '#prisma/generated/client.ts'
import { closeStripeEvent } from '#app/features/billing/commands/close-stripe-event.server.ts'
import { isPayeeSubject, type PayeeSubject, subjectOf } from '#app/features/billing/reactions/stripe-event-types.ts'
import { observeAccount } from './observe-account.server.ts'
import { observePayout } from './observe-payouts.server.ts'
import { observeTransfer } from './observe-transfer.server.ts'

const payloadSchema = z.object({ account: z.string().nullish() })

type Handler = (event: StripeEvent, objectId: string) => Promise<void>

const ignore = ({ id }: StripeEvent, outcome = 'ignored') => closeStripeEvent({ stripeEventId: id, outcome })

async function findAccount(stripeAccountId: string) {
  const where = { stripeAccountId, ...systemScope('the account Stripe told us about') }
  const row = await db.payeeAccount.findFirst({ where, select: { participantId: true } })
  return row && { ...row, stripeAccountId }
}

const account: Handler = async (event, objectId) => {
  const known = await findAccount(objectId)
  return known ? observeAccount(known, event.id) : ignore(event)
}

/** Our own balance is paid out, too: that is no payee's. */
const payout: Handler = async (event, objectId) => {
  const payload = payloadSchema.safeParse(event.payload)
  const known = payload.data?.account ? await findAccount(payload.data.account) : undefined
  return known ? observePayout(known, objectId, event.id) : ignore(event)
}

const transfer: Handler = async (event, objectId) => {
  if ((await observeTransfer(objectId, event.id)) !== 'not_ours') return
  log.error({ alert: 'transfer_of_nobody', stripeEventId: event.id }, 'payout needs a person')
  await ignore(event, 'needs_person')
}

const handlers: Record<PayeeSubject, Handler> = { account, payout, transfer }

/** What Stripe itself does not know (any more) will not be known later either. */
async function setAside(event: StripeEvent, error: unknown): Promise<void> {
  if (stripeFailure(error) !== 'refused') throw error
  log.error({ alert: 'event_refused', stripeEventId: event.id, error: failureName(error) }, 'payout needs a person')
  await ignore(event, 'needs_person')
}

/**
 * Handles a stored event about those who are paid: what it speaks of is read from Stripe again. Repeated, late or out of
 * order it changes nothing.
 * @throws when Stripe cannot be asked; the job and the sweep try again
 */
export async function handlePayeeEvent({ stripeEventId }: { stripeEventId: string }): Promise<void> {
  const event = await db.stripeEvent.findUnique({ where: { id: stripeEventId } })
  if (!event || event.handledAt) return
  const subject = subjectOf(event.type)
  if (!isPayeeSubject(subject)) return
  if (!event.objectId) return ignore(event)
  await handlers[subject](event, event.objectId).catch((error: unknown) => setAside(event, error))
}
