import { payerDetails } from '../objects/checkout-session.ts'
import { buildCustomer } from '../objects/customer.ts'
import type { Draft } from '../state/draft.ts'
import type { StoredIntent, StoredMethod, StoredSession } from '../state/object-types.ts'

/** The Checkout Session an intent belongs to; undefined for one that was made over the API. */
export const sessionOf = ({ id }: Pick<StoredIntent, 'id'>, draft: Draft): StoredSession | undefined =>
  draft.all('checkout.session').find(({ payment_intent: intent }) => intent === id)

interface Completion {
  session: StoredSession
  intent: StoredIntent
  method: StoredMethod
}

/** Carries a session on after its intent was paid, or now waits for money that comes later. */
export function completeSession({ session, intent, method }: Completion, draft: Draft): void {
  const isLate = session.status === 'complete'
  const { email, name } = method.billing_details
  const completed = draft.put<StoredSession>({
    ...session,
    customer: intent.customer,
    customer_details: email ? payerDetails(email, name) : session.customer_details,
    payment_status: intent.status === 'succeeded' ? 'paid' : 'unpaid',
    status: 'complete',
    url: null,
  })
  draft.emit(isLate ? 'checkout.session.async_payment_succeeded' : 'checkout.session.completed', completed)
}

/** The customer a session makes of its payer when it was asked to; null when it was not. */
export function createPayer(session: StoredSession, method: StoredMethod, draft: Draft, now: number): string | null {
  if (session.customer_creation !== 'always') return null
  const { email, name } = method.billing_details
  const unknown = { description: null, metadata: {}, phone: null, preferred_locales: [] }
  const customer = draft.put(buildCustomer({ ...unknown, email, name }, now))
  draft.emit('customer.created', customer)
  return customer.id
}
