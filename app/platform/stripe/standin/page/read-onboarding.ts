import type { OnboardingFacts } from '../operations/take-onboarding.ts'
import type { OnboardingError } from './onboarding-texts.ts'

type OnboardingForm = { ok: true; facts: OnboardingFacts } | { ok: false; error: OnboardingError }

const DOCUMENTS = ['verified', 'in_review', 'refused', 'missing'] as const

/** Reads the posted form of the hosted page for connected accounts. */
export function readOnboarding(form: URLSearchParams): OnboardingForm {
  const kind = form.get('kind') === 'company' ? 'company' : 'individual'
  const companyName = textOf(form, 'company_name')
  const name = { familyName: textOf(form, 'family_name'), givenName: textOf(form, 'given_name') }
  if (name.familyName === '' || name.givenName === '' || (kind === 'company' && companyName === '')) {
    return { ok: false, error: 'name' }
  }
  const routingNumber = digitsOf(form, 'routing')
  if (!/^\d{7}$/.test(routingNumber)) return { ok: false, error: 'routing' }
  const accountNumber = digitsOf(form, 'number')
  if (!/^\d{7}$/.test(accountNumber)) return { ok: false, error: 'number' }
  if (!form.has('terms')) return { ok: false, error: 'terms' }
  const document = DOCUMENTS.find((state) => state === form.get('document')) ?? 'verified'
  const bank = { accountNumber, routingNumber, holder: textOf(form, 'holder') || null }
  return { ok: true, facts: { kind, companyName, ...name, bank, document } }
}

const textOf = (form: URLSearchParams, name: string): string => (form.get(name) ?? '').trim()

// Full-width digits are what a Japanese keyboard gives at first.
const digitsOf = (form: URLSearchParams, name: string): string =>
  textOf(form, name).normalize('NFKC').replaceAll(/[\s-]/g, '')
