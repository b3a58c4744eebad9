import { paySession } from '../operations/pay-session.ts'
import type { Answer } from '../protocol/answer-request.ts'
import { planId } from '../state/ids.ts'
import type { StoredSession } from '../state/object-types.ts'
import { commit, openDraft, type World } from '../world.ts'
import { readCard } from './read-card.ts'
import { PAGE_HEADERS, renderDocument, renderMessage } from './render-document.ts'
import { backLink, type CheckoutPage, renderCheckout } from './render-page.ts'
import { JAPANESE, type PageError, textsFor } from './texts.ts'

const PAGE_PATH = /^\/c\/pay\/(cs_test_\w+)$/

const DECLINES: Record<string, PageError> = { insufficient_funds: 'insufficient_funds', expired_card: 'expired_card' }

/** The session a page address names; undefined when the address is no page. */
export const sessionInPath = (path: string): string | undefined => PAGE_PATH.exec(path)?.[1]

/** Shows the page, or takes the posted card. A POST that pays answers 303 to the success address. */
export function servePage(id: string, method: string, body: string, world: World): Answer {
  const session = world.store.get('checkout.session', id)
  if (!session) return page(404, renderMessage(JAPANESE.notFound, JAPANESE.notFoundDetail, null, JAPANESE))
  if (session.status === 'open') return method === 'POST' ? pay(session, body, world) : checkout(200, session, world)
  return closed(session, method)
}

function pay(session: StoredSession, body: string, world: World): Answer {
  const form = new URLSearchParams(body)
  const typed = { email: form.get('email') ?? '', name: form.get('name') ?? '' }
  const read = readCard(form, session.customer_details?.email ?? null, world.now())
  if (!read.ok) return checkout(422, session, world, { refusal: read, typed })
  const draft = openDraft(world)
  const outcome = paySession(session.id, read.use, draft, world.now())
  commit(world, draft)
  if (outcome.is !== 'declined') return closed(world.store.get('checkout.session', session.id) ?? session, 'POST')
  const error = DECLINES[outcome.declineCode] ?? 'declined'
  return checkout(402, session, world, { refusal: { field: 'number', error }, typed })
}

function checkout(
  status: number,
  session: StoredSession,
  world: World,
  after: Pick<CheckoutPage, 'refusal' | 'typed'> = {},
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
  if (method !== 'POST') return page(200, renderMessage(texts.paid, texts.paidDetail, null, texts))
  const location = (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' }
}

const page = (status: number, body: string): Answer => ({ status, headers: PAGE_HEADERS, body })
