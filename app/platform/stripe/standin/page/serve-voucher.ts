import type { NextAction } from '../objects/next-action.ts'
import { sessionOf } from '../operations/complete-session.ts'
import { decideVoucher } from '../operations/decide-payment.ts'
import type { Answer } from '../protocol/answer-request.ts'
import type { StoredIntent } from '../state/object-types.ts'
import { changeWorld, openDraft, type World } from '../world.ts'
import { type Html, html } from './html.ts'
import { goTo, page, type PageRequest } from './page-answer.ts'
import { renderDocument, renderMessage } from './render-document.ts'
import { textsOf } from './serve-authorization.ts'
import { successUrl } from './serve-page.ts'
import { JAPANESE, type PageTexts } from './texts.ts'

type Voucher = NonNullable<NextAction['konbini_display_details']>

const STORES = ['familymart', 'lawson', 'ministop', 'seicomart'] as const

/** The voucher for the till of a convenience store, with buttons that play the shop and the passing of time. */
export function serveVoucher({ id, method, form }: PageRequest, world: World): Answer {
  const intent = world.store.get('payment_intent', id)
  if (!intent) return page(404, renderMessage(JAPANESE.notFound, JAPANESE.notFoundDetail, null, JAPANESE))
  if (method === 'POST') {
    changeWorld(world, (moment) => decideVoucher(id, form.get('outcome') === 'paid', moment))
    return goTo(`/c/voucher/${id}`)
  }
  const texts = textsOf(intent, world)
  const session = sessionOf(intent, openDraft(world))
  const onward = session ? html`<a class="back" href="${successUrl(session)}">${texts.toShop}</a>` : null
  const voucher = intent.next_action?.konbini_display_details
  if (voucher)
    return page(200, renderDocument(texts.voucherTitle, renderVoucher(intent, voucher, onward, texts), texts))
  return intent.status === 'succeeded'
    ? page(200, renderMessage(texts.voucherIsPaid, texts.voucherIsPaidDetail, onward, texts))
    : page(410, renderMessage(texts.voucherIsExpired, texts.voucherIsExpiredDetail, onward, texts))
}

function renderVoucher(intent: StoredIntent, voucher: Voucher, onward: Html | null, texts: PageTexts): Html {
  return html`<p>${texts.voucherDetail}</p>
    <section>
      <p>${texts.amountDue}<br /><span class="amount">${texts.yen(intent.amount)}</span></p>
      <p>${texts.voucherDeadline}<br /><strong>${texts.moment(voucher.expires_at)}</strong></p>
      ${numbers(voucher, texts)}
    </section>
    ${onward}
    <section>
      <h2>${texts.forTest}</h2>
      <form method="post" class="buttons">
        <button name="outcome" value="paid">${texts.voucherPaid}</button>
        <button name="outcome" value="expired" class="plain">${texts.voucherExpire}</button>
      </form>
    </section>`
}

function numbers(voucher: Voucher, texts: PageTexts): Html {
  const rows = STORES.map((store) => {
    const numbersOfStore = voucher.stores[store]
    return html`<tr>
      <th scope="row">${texts.stores[store]}</th>
      <td>${numbersOfStore?.payment_code ?? ''}</td>
      <td>${numbersOfStore?.confirmation_number ?? ''}</td>
    </tr>`
  })
  return html`<table aria-label="${texts.voucherTitle}">
    <thead>
      <tr>
        <th scope="col">${texts.voucherStore}</th>
        <th scope="col">${texts.voucherCode}</th>
        <th scope="col">${texts.voucherConfirmation}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}
