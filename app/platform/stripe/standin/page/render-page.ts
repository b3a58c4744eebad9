import type { StoredLineItem, StoredSession } from '../state/object-types.ts'
import { isMethodType } from '../objects/method-use.ts'
import { type Html, html } from './html.ts'
import { DEFAULT_EXPIRY, DEFAULT_SECURITY_CODE, type Field } from './read-payment.ts'
import type { PageError, PageTexts } from './texts.ts'

export interface Refusal {
  field: Field
  error: PageError
}

export interface CheckoutPage {
  session: StoredSession
  items: readonly StoredLineItem[]
  texts: PageTexts
  refusal?: Refusal
  /** What was typed and may be shown again: never the card. */
  typed?: { email: string; name: string; method?: string }
}

/** The page on which the way of paying is chosen and a card is entered. */
export function renderCheckout(page: CheckoutPage): Html {
  const { session, items, texts, refusal } = page
  const total = texts.yen(session.amount_total ?? 0)
  return html`${errorSummary(refusal, texts)} ${orderTable(items, total, texts)}
    <form method="post" novalidate>
      ${payerFields(page)} ${methodChoice(page)} ${offersCard(page) ? cardFields(page) : null}
      <button type="submit">${texts.pay(total)}</button>
    </form>
    ${backLink(session, texts)}`
}

export const backLink = ({ cancel_url: url }: Pick<StoredSession, 'cancel_url'>, texts: PageTexts): Html | null =>
  url === null ? null : html`<a class="back" href="${url}">${texts.back}</a>`

function errorSummary(refusal: Refusal | undefined, texts: PageTexts): Html | null {
  if (!refusal) return null
  return html`<div class="summary" role="alert">
    <h2>${texts.errorHeading}</h2>
    <p><a href="#${refusal.field === 'method' ? 'method-0' : refusal.field}">${texts.errors[refusal.error]}</a></p>
  </div>`
}

function orderTable(items: readonly StoredLineItem[], total: string, texts: PageTexts): Html {
  const rows = items.map(
    (item) =>
      html`<tr>
        <th scope="row">${item.description}</th>
        <td>${item.quantity}</td>
        <td>${texts.yen(item.amount_total)}</td>
      </tr>`,
  )
  return html`<section>
    <h2 id="order">${texts.summary}</h2>
    <table aria-labelledby="order">
      <thead>
        <tr>
          <th scope="col">${texts.item}</th>
          <th scope="col">${texts.quantity}</th>
          <th scope="col">${texts.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="2">${texts.total}</th>
          <td>${total}</td>
        </tr>
      </tfoot>
    </table>
  </section>`
}

function payerFields(page: CheckoutPage): Html {
  const { session, texts, typed } = page
  const known = session.customer_details?.email
  const email = known
    ? html`<p class="field">${texts.email}<br />${known}</p>`
    : field(page, 'email', texts.email, html`type="email" autocomplete="email" value="${typed?.email ?? ''}"`)
  return html`<fieldset>
    <legend>${texts.payer}</legend>
    ${email}
  </fieldset>`
}

const offersCard = ({ session }: CheckoutPage): boolean => session.payment_method_types.includes('card')

// One way only needs no choice: the button says it all.
function methodChoice({ session, texts, typed, refusal }: CheckoutPage): Html | null {
  const types = session.payment_method_types.filter(isMethodType)
  const [first] = types
  if (types.length === 1 && first === 'card') return null
  const error = refusal?.field === 'method' ? html`<p class="error">${texts.errors[refusal.error]}</p>` : null
  const choices = types.map((type, index) => {
    const isChosen = type === (typed?.method ?? first)
    return html`<div class="choice">
      <input
        type="radio"
        name="method"
        value="${type}"
        id="method-${index}"
        ${isChosen ? html`checked` : null}
        aria-describedby="method-${index}-hint"
      />
      <label for="method-${index}">${texts.methods[type]}</label>
      <small id="method-${index}-hint">${texts.methodHints[type]}</small>
    </div>`
  })
  return html`<fieldset class="methods">
    <legend>${texts.method}</legend>
    ${error} ${choices}
  </fieldset>`
}

function cardFields(page: CheckoutPage): Html {
  const { texts, typed } = page
  const hint = html`<div id="number-hint">
    <small>${texts.cardHint}</small>
    <dl>
      <dt>${texts.cardSucceeds}</dt>
      <dd>4242 4242 4242 4242</dd>
      <dt>${texts.cardDeclines}</dt>
      <dd>4000 0000 0000 0002</dd>
      <dt>${texts.cardAsks}</dt>
      <dd>4000 0027 6000 3184</dd>
    </dl>
  </div>`
  // `autocomplete="off"` keeps the browser from offering a real card that it remembers.
  const digits = html`inputmode="numeric" autocomplete="off"`
  return html`<fieldset class="card">
    <legend>${texts.card}</legend>
    ${field(page, 'number', texts.number, html`${digits} list="test-cards"`, hint)}
    <datalist id="test-cards">
      <option value="4242 4242 4242 4242">${texts.cardSucceeds}</option>
      <option value="4000 0000 0000 0002">${texts.cardDeclines}</option>
      <option value="4000 0027 6000 3184">${texts.cardAsks}</option>
    </datalist>
    <div class="pair">
      ${field(page, 'expiry', texts.expiry, html`${digits} value="${DEFAULT_EXPIRY}"`, note('expiry', texts.expiryHint))}
      ${field(
        page,
        'security_code',
        texts.securityCode,
        html`${digits} value="${DEFAULT_SECURITY_CODE}"`,
        note('security_code', texts.securityCodeHint),
      )}
    </div>
    <p class="field">
      <label for="name">${texts.holder}</label>
      <input id="name" name="name" autocomplete="off" value="${typed?.name ?? ''}" />
    </p>
  </fieldset>`
}

const note = (name: Field, text: string): Html => html`<small id="${name}-hint">${text}</small>`

function field({ texts, refusal }: CheckoutPage, name: Field, label: string, attributes: Html, hint?: Html): Html {
  const isRefused = refusal?.field === name
  const error = isRefused ? html`<p class="error" id="${name}-error">${texts.errors[refusal.error]}</p>` : null
  const describedBy = [...(isRefused ? [`${name}-error`] : []), ...(hint ? [`${name}-hint`] : [])].join(' ')
  const description = describedBy ? html`aria-describedby="${describedBy}"` : null
  const invalid = isRefused ? html`aria-invalid="true"` : null
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint ?? null} ${error}
    <input id="${name}" name="${name}" required ${attributes} ${description} ${invalid} />
  </div>`
}
