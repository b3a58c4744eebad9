import { ApiError, invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { StoredSession } from '../state/object-types.ts'
import type { Call } from './call.ts'
import { paySessionWith } from './pay-session.ts'

/** What the hosted page asks of Stripe. It is no part of the public API; Stripe's CLI pays sessions this way. */
export function retrievePage({ id, draft }: Call): StoredSession {
  const session = draft.get('checkout.session', id)
  if (!session) throw noSuch('checkout.session', id, 'session', 404)
  return session
}

export function confirmPage(call: Call): StoredSession | ApiError {
  const { params, draft } = call
  const session = retrievePage(call)
  const methodId = params.requiredText('payment_method')
  const method = draft.get('payment_method', methodId)
  if (!method) throw noSuch('PaymentMethod', methodId, 'payment_method')
  if (!session.payment_method_types.includes(method.type)) {
    throw invalidRequest(`This session does not take ${method.type}.`, { param: 'payment_method' })
  }
  if ((params.integer('expected_amount') ?? session.amount_total) !== session.amount_total) {
    throw invalidRequest('The amount of this session is another one.', { param: 'expected_amount' })
  }
  const outcome = paySessionWith(session, method, call)
  if (outcome.is === 'closed') throw invalidRequest('This Checkout Session is no longer open.')
  if (outcome.is === 'declined') {
    const { declineCode } = outcome
    return new ApiError(402, { type: 'card_error', message: 'Your card was declined.', decline_code: declineCode })
  }
  return retrievePage(call)
}
