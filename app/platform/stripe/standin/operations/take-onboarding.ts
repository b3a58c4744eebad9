import type { Stripe } from 'stripe'
import { type BankFields, buildBankAccount } from '../objects/bank-account.ts'
import { newId } from '../state/ids.ts'
import type { DocumentState, StoredAccount, StoredFile } from '../state/object-types.ts'
import { fileOf, keepAccount, requireAccount } from './assess.ts'
import type { Moment } from './call.ts'
import { DAY_SECONDS, schedule } from './settings.ts'

/** What the hosted page was told. */
export interface OnboardingFacts {
  kind: 'individual' | 'company'
  familyName: string
  givenName: string
  companyName: string
  bank: BankFields
  document: Exclude<DocumentState, 'not_asked'>
}

/** Takes in what a person has filled in on the hosted page. A review ends well after a day, unless it is decided before. */
export function takeOnboarding(id: string, facts: OnboardingFacts, moment: Moment): void {
  const { draft, now } = moment
  const before = requireAccount(id, draft)
  draft.put<StoredFile>({ ...fileOf(before, draft), document: facts.document })
  if (facts.document === 'in_review') schedule(draft, { at: now + DAY_SECONDS, id, what: 'document_verified' })
  keepAccount(
    {
      ...before,
      business_type: facts.kind,
      details_submitted: true,
      external_accounts: { ...before.external_accounts, data: [buildBankAccount(id, facts.bank)] },
      tos_acceptance: { date: now },
      ...(facts.kind === 'company'
        ? { company: { ...before.company, name: facts.companyName } }
        : { individual: personOf(before, facts, now) }),
    },
    moment,
  )
}

const personOf = (account: StoredAccount, { familyName, givenName }: OnboardingFacts, now: number): Stripe.Person => ({
  ...(account.individual ?? { id: newId('person'), object: 'person', account: account.id, created: now }),
  first_name_kanji: givenName,
  last_name_kanji: familyName,
})
