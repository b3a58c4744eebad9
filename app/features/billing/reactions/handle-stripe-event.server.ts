import { z } from 'zod'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { StripeEvent } from '#prisma/generated/client.ts'
import { closeStripeEvent } from '../commands/close-stripe-event.server.ts'
import { observePayment } from './observe-payment.server.ts'

const payloadSchema = z.object({ metadata: z.object({ attempt_id: z.uuid().optional() }).default({}) })

/** Money that goes back is not yet handled by itself: a person must see it. */
const goesBack = /^(charge\.(refund|dispute)|refund\.)/

async function attemptOf(event: StripeEvent): Promise<{ attemptId: string; sessionId: string } | undefined> {
  const payload = payloadSchema.safeParse(event.payload)
  const id = payload.success ? payload.data.metadata.attempt_id : undefined
  const where = { id, ...systemScope('the attempt Stripe told us about') }
  const attempt = id ? await db.chargeAttempt.findFirst({ where, select: { id: true, checkoutSessionId: true } }) : null
  if (!attempt) return undefined
  const told = event.type.startsWith('checkout.session.') ? event.objectId : null
  const sessionId = attempt.checkoutSessionId ?? told
  return sessionId ? { attemptId: attempt.id, sessionId } : undefined
}

/**
 * Handles a stored event: the payment it speaks of is read from Stripe again. Repeated, late or out of order it
 * changes nothing. @throws when Stripe cannot be asked; the job and the sweeper try again
 */
export async function handleStripeEvent({ stripeEventId }: { stripeEventId: string }): Promise<void> {
  const event = await db.stripeEvent.findUnique({ where: { id: stripeEventId } })
  if (!event || event.handledAt) return
  if (goesBack.test(event.type)) {
    log.error({ alert: 'money_goes_back', stripeEventId, type: event.type }, 'payment needs a person')
    return closeStripeEvent({ stripeEventId, outcome: 'needs_person' })
  }
  const attempt = await attemptOf(event)
  if (!attempt) return closeStripeEvent({ stripeEventId, outcome: 'ignored' })
  await observePayment({ ...attempt, stripeEventId })
}
