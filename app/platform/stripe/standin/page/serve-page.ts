import { paySession } from '../operations/pay-session.ts'
import type { Answer } from '../protocol/answer-request.ts'
import { planId } from '../state/ids.ts'
import type { StoredIntent, StoredSession } from '../state/object-types.ts'
import { changeWorld, type World } from '../world.ts'
import { goTo, page, type PageRequest } from './page-answer.ts'
import { readPayment } from './read-payment.ts'
import { renderDocument, renderMessage } from './render-document.ts'
import { backLink, type CheckoutPage, type Refusal, renderCheckout } from './render-page.ts'
import { JAPANESE, type PageError, textsFor } from './texts.ts'

const DECLINES: Record<string, PageError> = { insufficient_funds: 'insufficient_funds', expired_card: 'expired_card' }

/** The payment page of a Checkout Session. A POST that pays answers 303 to the success address. */
export function serveCheckout({ id, method, form }: PageRequest, world: World): Answer {
  const session = world.store.get('checkout.session', id)
  if (!session) return page(404, renderMessage(JAPANESE.notFound, JAPANESE.notFoundDetail, null, JAPANESE))
  if (session.status !== 'open') return closed(session, method)
  return method === 'POST' ? pay(session, form, world) : checkout(200, session, world, lastRefusal(session, world))
}

function pay(session: StoredSession, form: URLSearchParams, world: World): Answer {
  const typed = { email: form.get('email') ?? '', name: form.get('name') ?? '', ...chosen(form) }
  const read = readPayment(form, {
    knownEmail: session.customer_details?.email ?? null,
    types: session.payment_method_types,
    now: world.now(),
  })
  if (!read.ok) return checkout(422, session, world, { refusal: read, typed })
  const outcome = changeWorld(world, (moment) => paySession(session.id, read.use, moment))
  if (outcome.is === 'continued') return goTo(outcome.url)
  if (outcome.is !== 'declined') return closed(world.store.get('checkout.session', session.id) ?? session, 'POST')
  return checkout(402, session, world, { refusal: declineOf(outcome.declineCode), typed })
}

const chosen = (form: URLSearchParams): { method?: string } => {
  const method = form.get('method')
  return method === null ? {} : { method }
}

const declineOf = (declineCode: string): Refusal => ({ field: 'number', error: DECLINES[declineCode] ?? 'declined' })

// One who comes back from the page of the issuer or of PayPay without having paid learns why.
function lastRefusal(session: StoredSession, world: World): Pick<CheckoutPage, 'refusal' | 'typed'> {
  const intent = session.payment_intent ? world.store.get('payment_intent', session.payment_intent) : undefined
  const error = intent?.last_payment_error
  if (!error) return {}
  return { refusal: refusalOf(error), typed: { email: '', name: '', method: error.payment_method?.type ?? 'card' } }
}

function refusalOf(error: NonNullable<StoredIntent['last_payment_error']>): Refusal {
  if (error.code === 'payment_intent_authentication_failure') return { field: 'number', error: 'not_proven' }
  if (error.code === 'payment_method_customer_decline') return { field: 'method', error: 'not_approved' }
  return declineOf(error.decline_code ?? '')
}

function checkout(
  status: number,
  session: StoredSession,
  world: World,
  after: Pick<CheckoutPage, 'refusal' | 'typed'>,
): Answer {
  const texts = textsFor(session.locale)
  const items = world.store.get('standin.plan', planId(session.id))?.lineItems ?? []
  return page(status, renderDocument(texts.title, renderCheckout({ session, items, texts, ...after }), texts))
}

// A second click on the button of a paid session goes where the first one went: nobody sees an error for it.
function closed(session: StoredSession, method: string): Answer {
  const texts = textsFor(session.locale)
  if (session.status !== 'complete') {
    return page(410, renderMessage(texts.expired, texts.expiredDetail, backLink(session, texts), texts))
  }
  if (method === 'POST') return goTo(successUrl(session))
  if (session.payment_status === 'paid') return page(200, renderMessage(texts.paid, texts.paidDetail, null, texts))
  return page(200, renderMessage(texts.actionOver, texts.actionOverDetail, null, texts))
}

/** Where the payer of a session goes when there is nothing left to do on our pages. */
export const successUrl = (session: StoredSession): string =>
  (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
