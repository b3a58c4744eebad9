import { sessionOf } from '../operations/complete-session.ts'
import { decideAuthorization, waitingIntent } from '../operations/decide-payment.ts'
import type { Answer } from '../protocol/answer-request.ts'
import type { StoredIntent } from '../state/object-types.ts'
import { changeWorld, openDraft, type World } from '../world.ts'
import { html } from './html.ts'
import { goTo, page, type PageRequest } from './page-answer.ts'
import { renderDocument, renderMessage } from './render-document.ts'
import { successUrl } from './serve-page.ts'
import { JAPANESE, type PageTexts, textsFor } from './texts.ts'

/** The page of the card's issuer (3-D Secure) or of PayPay: the payer approves or refuses. */
export function serveAuthorization({ id, method, form }: PageRequest, world: World): Answer {
  const waiting = waitingIntent(id, 'redirect_to_url', { draft: openDraft(world) })
  const intent = world.store.get('payment_intent', id)
  if (!intent) return page(404, renderMessage(JAPANESE.notFound, JAPANESE.notFoundDetail, null, JAPANESE))
  const texts = textsOf(intent, world)
  if (!waiting) return over(intent, method, texts, world)
  if (method === 'POST') {
    const returnUrl = intent.next_action?.redirect_to_url?.return_url ?? null
    const isApproved = form.get('decision') === 'approve'
    changeWorld(world, (moment) => decideAuthorization(id, isApproved, moment))
    return goTo(nextAddress(world.store.get('payment_intent', id) ?? intent, returnUrl, world))
  }
  const words = waiting.method.type === 'card' ? proofWords(texts) : walletWords(texts)
  const body = html`<p>${words.detail}</p>
    <p>${texts.amountDue}<br /><span class="amount">${texts.yen(intent.amount)}</span></p>
    <form method="post" class="buttons">
      <button name="decision" value="approve">${words.approve}</button>
      <button name="decision" value="refuse" class="plain">${words.refuse}</button>
    </form>`
  return page(200, renderDocument(words.title, body, texts))
}

// A second click goes where the first one went.
function over(intent: StoredIntent, method: string, texts: PageTexts, world: World): Answer {
  if (method === 'POST' && sessionOf(intent, openDraft(world))) return goTo(nextAddress(intent, null, world))
  return page(410, renderMessage(texts.actionOver, texts.actionOverDetail, null, texts))
}

function nextAddress(intent: StoredIntent, returnUrl: string | null, world: World): string {
  const session = sessionOf(intent, openDraft(world))
  if (session) return session.url ?? successUrl(session)
  if (returnUrl === null) return `/c/authorize/${intent.id}`
  const address = new URL(returnUrl)
  address.searchParams.set('payment_intent', intent.id)
  address.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'failed')
  return address.href
}

/** In the language of the session, or else of the customer. */
export function textsOf(intent: StoredIntent, world: World): PageTexts {
  const session = sessionOf(intent, openDraft(world))
  const customer = intent.customer ? world.store.get('customer', intent.customer) : undefined
  return textsFor(session?.locale ?? customer?.preferred_locales?.[0])
}

const proofWords = (texts: PageTexts) => ({
  title: texts.proofTitle,
  detail: texts.proofDetail,
  approve: texts.proofApprove,
  refuse: texts.proofRefuse,
})

const walletWords = (texts: PageTexts) => ({
  title: texts.walletTitle,
  detail: texts.walletDetail,
  approve: texts.walletApprove,
  refuse: texts.walletRefuse,
})
