import { buildIntent } from '../objects/payment-intent.ts'
import { buildMethod } from '../objects/payment-method.ts'
import type { MethodUse } from '../objects/method-use.ts'
import { planId } from '../state/ids.ts'
import type { StoredIntent, StoredMethod, StoredSession } from '../state/object-types.ts'
import { attemptPayment } from './attempt-payment.ts'
import type { Moment } from './call.ts'

export type PayOutcome =
  | { is: 'paid' }
  | { is: 'declined'; declineCode: string }
  | { is: 'closed' }
  /** The payer goes on at another page: to approve, or to a voucher. */
  | { is: 'continued'; url: string }

/**
 * Tries one way of paying on a session. A session that is no longer open is left alone, so that a double click, a second
 * tab or a late click after expiry can never charge again.
 */
export function paySession(id: string, use: MethodUse, moment: Moment): PayOutcome {
  const session = moment.draft.get('checkout.session', id)
  return session ? paySessionWith(session, buildMethod(use, session.customer, moment.now), moment) : { is: 'closed' }
}

/** The same with a way of paying that is there already. */
export function paySessionWith(session: StoredSession, method: StoredMethod, moment: Moment): PayOutcome {
  if (session.status !== 'open') return { is: 'closed' }
  const intent = openIntent(session, moment)
  const {
    status,
    next_action: action,
    last_payment_error: error,
  } = attemptPayment({ intent, method, returnUrl: null }, moment)
  if (status === 'succeeded') return { is: 'paid' }
  const url = action?.redirect_to_url?.url ?? action?.konbini_display_details?.hosted_voucher_url
  return url ? { is: 'continued', url } : { is: 'declined', declineCode: error?.decline_code ?? '' }
}

function openIntent(session: StoredSession, { draft, now }: Moment): StoredIntent {
  const existing = session.payment_intent ? draft.get('payment_intent', session.payment_intent) : undefined
  if (existing) return existing
  const plan = draft.get('standin.plan', planId(session.id))
  if (!plan) throw new Error(`Session ${session.id} has no plan`)
  const intent = buildIntent(
    {
      amount: session.amount_total ?? 0,
      currency: 'jpy',
      customer: session.customer,
      payment_method_types: session.payment_method_types,
      ...plan.intent,
    },
    now,
  )
  draft.put(intent)
  draft.put<StoredSession>({ ...session, payment_intent: intent.id })
  draft.emit('payment_intent.created', intent)
  return intent
}
