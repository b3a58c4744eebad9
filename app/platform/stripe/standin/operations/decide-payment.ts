import { failureError } from '../objects/payment-error.ts'
import type { StoredIntent, StoredMethod } from '../state/object-types.ts'
import { chargeCard } from './attempt-payment.ts'
import type { Moment } from './call.ts'
import { failIntent, succeedIntent } from './conclude-intent.ts'

interface Waiting {
  intent: StoredIntent
  method: StoredMethod
}

/** The intent, when it waits for its payer to approve or to pay at the till; undefined otherwise. */
export function waitingIntent(
  id: string,
  action: 'redirect_to_url' | 'konbini_display_details',
  { draft }: Pick<Moment, 'draft'>,
): Waiting | undefined {
  const intent = draft.get('payment_intent', id)
  if (intent?.status !== 'requires_action' || intent.next_action?.type !== action) return undefined
  const method = intent.payment_method ? draft.get('payment_method', intent.payment_method) : undefined
  return method && { intent, method }
}

/** The payer's word on the page of the issuer (3-D Secure) or of PayPay. A second word changes nothing. */
export function decideAuthorization(id: string, isApproved: boolean, moment: Moment): void {
  const waiting = waitingIntent(id, 'redirect_to_url', moment)
  if (!waiting) return
  const { intent, method } = waiting
  if (!isApproved) {
    const code = method.type === 'card' ? 'payment_intent_authentication_failure' : 'payment_method_customer_decline'
    failIntent(intent, failureError(code, method), moment.draft)
  } else if (method.type === 'card') chargeCard(waiting, 'given', moment)
  else succeedIntent(intent, method, 'not_asked', moment)
}

/** What the shop reports of a voucher: paid, or not paid in time. A second report changes nothing. */
export function decideVoucher(id: string, isPaid: boolean, moment: Moment): void {
  const waiting = waitingIntent(id, 'konbini_display_details', moment)
  if (!waiting) return
  const { intent, method } = waiting
  if (isPaid) succeedIntent(intent, method, 'not_asked', moment)
  else failIntent(intent, failureError('payment_intent_payment_attempt_expired', method), moment.draft)
}
