import { invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { Draft } from '../state/draft.ts'
import type { StoredSession } from '../state/object-types.ts'
import type { Call } from './call.ts'

export function expireSession({ id, draft, now }: Call): StoredSession {
  const session = draft.get('checkout.session', id)
  if (!session) throw noSuch('checkout.session', id, 'session', 404)
  if (session.status !== 'open') {
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`
    throw invalidRequest(message, { code: 'checkout_session_not_open' })
  }
  return closeSession(session, draft, now)
}

/** Expires every open session whose time has come. */
export function expireDueSessions(draft: Draft, now: number): void {
  for (const session of draft.all('checkout.session')) {
    if (session.status === 'open' && session.expires_at <= now) closeSession(session, draft, now)
  }
}

function closeSession(session: StoredSession, draft: Draft, now: number): StoredSession {
  const expired = draft.put<StoredSession>({ ...session, status: 'expired', url: null })
  draft.emit('checkout.session.expired', expired)
  const intent = session.payment_intent ? draft.get('payment_intent', session.payment_intent) : undefined
  if (intent) {
    const canceled = {
      ...intent,
      status: 'canceled' as const,
      canceled_at: now,
      cancellation_reason: 'expired' as const,
    }
    draft.emit('payment_intent.canceled', draft.put(canceled))
  }
  return expired
}
