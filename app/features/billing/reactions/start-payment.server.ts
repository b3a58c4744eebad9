import type { MemberActor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ChargeAttempt } from '#prisma/generated/client.ts'
import { type AttemptInput, openAttempt } from '../commands/open-attempt.server.ts'
import type { PaymentMethod } from '../rules.ts'
import { closeAttempt } from './close-attempt.server.ts'
import { createCheckout } from './create-checkout.server.ts'
import { createTransfer } from './create-transfer.server.ts'
import { findAttempt } from './find-attempt.server.ts'
import { observePayment } from './observe-payment.server.ts'

/**
 * Where the payer goes now: to the payment page; to the page with the account to transfer to; or, when money is on its
 * way already, to the page that says so.
 */
export type PaymentStep = { to: 'payment_page'; url: string } | { to: 'our_page' } | { to: 'return_page' }

/** Its address. @param path the page of ours on which it is paid */
export function stepAddress(step: PaymentStep, path: string): string {
  if (step.to === 'payment_page') return step.url
  return step.to === 'return_page' ? `${path}/return` : path
}

// An attempt that has run out, or is given up for another way to pay, is followed by a fresh one; one of both may happen.
const ROUNDS = 3

async function open(attempt: ChargeAttempt): Promise<PaymentStep> {
  if (attempt.method !== 'bank_transfer') return { to: 'payment_page', url: await createCheckout(attempt.id) }
  await createTransfer(attempt.id)
  return { to: 'our_page' }
}

async function stepOf(attempt: ChargeAttempt, method: PaymentMethod): Promise<PaymentStep | undefined> {
  if (!attempt.checkoutSessionId && !attempt.paymentIntentId) {
    const step = await open(attempt)
    return attempt.method === method ? step : stepOf(await findAttempt(attempt.id), method)
  }
  const { fate, url } = await observePayment(attempt).catch((error: unknown) => {
    throw new AppError('payments.unreachable', { cause: error })
  })
  if (fate === 'expired' || fate === 'failed') return undefined
  if (attempt.method !== method) return (await closeAttempt(attempt)) ? undefined : { to: 'return_page' }
  if (fate !== 'open') return { to: 'return_page' }
  return url ? { to: 'payment_page', url } : { to: 'our_page' }
}

/**
 * The button "go on to payment": the attempt is committed first, then Stripe is asked, then its answer is kept. Another
 * way to pay closes the open one first, so that nobody can pay twice.
 * @throws AppError payments.unreachable: nothing is lost, the same button works later
 */
export async function startPayment(actor: MemberActor, input: AttemptInput): Promise<PaymentStep> {
  for (let round = 0; round < ROUNDS; round++) {
    const step = await stepOf(await openAttempt(actor, input), input.method)
    if (step) return step
  }
  throw new AppError('request.conflict')
}
