import { fundTransfer, instructionsOf } from '../operations/fund-transfer.ts'
import type { Answer } from '../protocol/answer-request.ts'
import type { StoredIntent } from '../state/object-types.ts'
import { changeWorld, type World } from '../world.ts'
import { type Html, html } from './html.ts'
import { goTo, page, type PageRequest } from './page-answer.ts'
import { renderDocument, renderMessage } from './render-document.ts'
import { textsOf } from './serve-authorization.ts'
import { JAPANESE, type PageTexts } from './texts.ts'

const MAX_YEN = 99_999_999

type Instructions = NonNullable<ReturnType<typeof instructionsOf>>

/** Where to transfer to, with a form that plays the bank: less, exactly as much, or more than is asked for. */
export function serveTransfer({ id, method, form }: PageRequest, world: World): Answer {
  const intent = world.store.get('payment_intent', id)
  if (!intent) return page(404, renderMessage(JAPANESE.notFound, JAPANESE.notFoundDetail, null, JAPANESE))
  const texts = textsOf(intent, world)
  const instructions = instructionsOf(intent)
  if (!instructions) return over(intent, texts)
  if (method !== 'POST') return show(200, intent, instructions, texts)
  const amount = Number((form.get('amount') ?? '').normalize('NFKC').replaceAll(/[,円¥\s]/g, ''))
  if (!Number.isInteger(amount) || amount < 1 || amount > MAX_YEN) return show(422, intent, instructions, texts)
  const { customer, currency } = intent
  const transfer = { customer: customer ?? '', amount, currency, reference: instructions.reference, senderName: null }
  changeWorld(world, (moment) => fundTransfer(transfer, moment))
  return goTo(`/c/transfer/${id}`)
}

const over = ({ status }: StoredIntent, texts: PageTexts): Answer =>
  status === 'succeeded'
    ? page(200, renderMessage(texts.transferIsPaid, texts.transferIsPaidDetail, null, texts))
    : page(410, renderMessage(texts.actionOver, texts.actionOverDetail, null, texts))

function show(status: 200 | 422, intent: StoredIntent, instructions: Instructions, texts: PageTexts): Answer {
  const missing = instructions.amount_remaining ?? 0
  const error = status === 422 ? html`<p class="error" id="amount-error">${texts.transferAmountInvalid}</p>` : null
  const described = status === 422 ? html`aria-describedby="amount-error" aria-invalid="true"` : null
  const body = html`<p>${texts.transferDetail}</p>
    <section>
      <p>${texts.amountDue}<br /><span class="amount">${texts.yen(missing)}</span></p>
      ${missing < intent.amount ? html`<p>${texts.transferArrived(texts.yen(intent.amount - missing))}</p>` : null}
      ${account(instructions, texts)}
    </section>
    <section>
      <h2>${texts.forTest}</h2>
      <form method="post" novalidate>
        <div class="field">
          <label for="amount">${texts.transferAmount}</label>
          ${error}
          <input id="amount" name="amount" inputmode="numeric" autocomplete="off" value="${missing}" ${described} />
        </div>
        <button type="submit">${texts.transferSend}</button>
      </form>
    </section>`
  return page(status, renderDocument(texts.transferTitle, body, texts))
}

function account({ financial_addresses: addresses, reference }: Instructions, texts: PageTexts): Html {
  const zengin = addresses?.[0]?.zengin
  const rows: [string, string | null | undefined][] = [
    [texts.transferBank, zengin?.bank_name],
    [texts.transferBranch, zengin?.branch_name],
    [texts.transferKind, texts.transferOrdinary],
    [texts.transferNumber, zengin?.account_number],
    [texts.transferHolder, zengin?.account_holder_name],
    [texts.transferReference, reference],
  ]
  return html`<dl>
    ${rows.map(
      ([term, value]) =>
        html`<dt>${term}</dt>
          <dd>${value ?? ''}</dd>`,
    )}
  </dl>`
}
