import { type Html, html } from './html.ts'
import { ONBOARDING as TEXTS, ONBOARDING_TEXTS, type OnboardingError } from './onboarding-texts.ts'
import { renderDocument } from './render-document.ts'

export interface OnboardingPage {
  /** What was typed, or is known already: never a bank account. */
  typed: URLSearchParams
  error?: OnboardingError
}

const FIELD_OF: Record<OnboardingError, string> = {
  name: 'family_name',
  routing: 'routing',
  number: 'number',
  terms: 'terms',
}

/** The page on which a connected account says who it is and where it is paid. */
export const renderOnboarding = (shown: OnboardingPage): string =>
  renderDocument(
    TEXTS.title,
    html`<p>${TEXTS.intro}</p>
      ${summary(shown)}
      <form method="post" novalidate>
        ${person(shown)} ${bank(shown)} ${documents(shown)}
        <div class="choice">
          <input type="checkbox" name="terms" id="terms" ${shown.typed.has('terms') ? html`checked` : null} />
          <label for="terms">${TEXTS.terms}</label>
        </div>
        <div class="buttons">
          <button type="submit">${TEXTS.submit}</button>
          <button type="submit" name="later" value="1" class="plain">${TEXTS.later}</button>
        </div>
      </form>`,
    ONBOARDING_TEXTS,
  )

function summary({ error }: OnboardingPage): Html | null {
  if (!error) return null
  return html`<div class="summary" role="alert">
    <h2>${TEXTS.errorHeading}</h2>
    <p><a href="#${FIELD_OF[error]}">${TEXTS.errors[error]}</a></p>
  </div>`
}

function person(shown: OnboardingPage): Html {
  const kind = shown.typed.get('kind')
  return html`<fieldset>
    <legend>${TEXTS.who}</legend>
    <p>${TEXTS.kind}</p>
    ${choice('kind', 'individual', TEXTS.individual, kind !== 'company')}
    ${choice('kind', 'company', TEXTS.company, kind === 'company')}
    <div class="pair">
      ${field(shown, 'family_name', TEXTS.familyName)} ${field(shown, 'given_name', TEXTS.givenName)}
    </div>
    ${field(shown, 'company_name', TEXTS.companyName)}
  </fieldset>`
}

function bank(shown: OnboardingPage): Html {
  return html`<fieldset>
    <legend>${TEXTS.bank}</legend>
    <p>${TEXTS.bankHint}</p>
    <dl>
      <dt>${TEXTS.bankSucceeds}</dt>
      <dd>0001234</dd>
      <dt>${TEXTS.bankFails}</dt>
      <dd>1111116</dd>
    </dl>
    ${field(shown, 'routing', TEXTS.routing, '1100000')} ${field(shown, 'number', TEXTS.number, '0001234')}
    ${field(shown, 'holder', TEXTS.holder)}
  </fieldset>`
}

function documents({ typed }: OnboardingPage): Html {
  const chosen = typed.get('document') ?? 'verified'
  return html`<fieldset>
    <legend>${TEXTS.document}</legend>
    <p>${TEXTS.documentHint}</p>
    ${Object.entries(TEXTS.documents).map(([value, label]) => choice('document', value, label, value === chosen))}
  </fieldset>`
}

const choice = (name: string, value: string, label: string, isChosen: boolean): Html =>
  html`<div class="choice">
    <input type="radio" name="${name}" value="${value}" id="${name}-${value}" ${isChosen ? html`checked` : null} />
    <label for="${name}-${value}">${label}</label>
  </div>`

function field({ typed, error }: OnboardingPage, name: string, label: string, preset = ''): Html {
  const isRefused = error !== undefined && FIELD_OF[error] === name
  const message = isRefused ? html`<p class="error" id="${name}-error">${TEXTS.errors[error]}</p>` : null
  const described = isRefused ? html`aria-describedby="${name}-error" aria-invalid="true"` : null
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${message}
    <input id="${name}" name="${name}" autocomplete="off" value="${typed.get(name) ?? preset}" ${described} />
  </div>`
}
