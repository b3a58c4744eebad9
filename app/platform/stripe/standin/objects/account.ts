import type { Stripe } from 'stripe'
import { newAccountId } from '../state/ids.ts'
import type { StoredAccount, StoredFile } from '../state/object-types.ts'

export type AccountFields = Pick<
  StoredAccount,
  'business_profile' | 'business_type' | 'controller' | 'email' | 'metadata' | 'type'
> & {
  country: string
  /** Names of the capabilities that are asked for. */
  requested: readonly string[]
  interval: string
}

/** A connected account of which nothing has been proven yet. */
export function buildAccount({ requested, interval, ...fields }: AccountFields, now: number): StoredAccount {
  const id = newAccountId()
  return {
    id,
    object: 'account',
    capabilities: Object.fromEntries(requested.map((name) => [name, 'inactive' as const])),
    charges_enabled: false,
    created: now,
    default_currency: 'jpy',
    details_submitted: false,
    external_accounts: { object: 'list', data: [], has_more: false, url: `/v1/accounts/${id}/external_accounts` },
    future_requirements: { ...NOTHING_DUE, alternatives: [], current_deadline: null, disabled_reason: null },
    payouts_enabled: false,
    requirements: { ...NOTHING_DUE, alternatives: [], current_deadline: null, disabled_reason: null },
    settings: settings(interval),
    tos_acceptance: { date: null },
    ...fields,
  }
}

const NOTHING_DUE = { currently_due: [], errors: [], eventually_due: [], past_due: [], pending_verification: [] }

export const NO_PROFILE: Stripe.Account.BusinessProfile = {
  mcc: null,
  minority_owned_business_designation: null,
  name: null,
  specified_commercial_transactions_act_url: null,
  support_address: null,
  support_email: null,
  support_phone: null,
  support_url: null,
  url: null,
}

const settings = (interval: string): Stripe.Account.Settings => ({
  branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
  card_payments: {
    statement_descriptor_prefix: null,
    statement_descriptor_prefix_kana: null,
    statement_descriptor_prefix_kanji: null,
  },
  dashboard: { display_name: null, timezone: 'Asia/Tokyo' },
  payments: {
    statement_descriptor: null,
    statement_descriptor_kana: null,
    statement_descriptor_kanji: null,
    statement_descriptor_prefix_kana: null,
    statement_descriptor_prefix_kanji: null,
  },
  payouts: { debit_negative_balances: false, schedule: { delay_days: 4, interval }, statement_descriptor: null },
})

/** The account as it stands by what is known of it: what is still wanted, and what it may do. */
export function assessAccount(account: StoredAccount, file: StoredFile): StoredAccount {
  const due = missingFrom(account, file)
  const isInReview = file.document === 'in_review'
  const isReady = due.length === 0 && !isInReview && !file.isRejected
  const status = isReady ? 'active' : due.length === 0 && isInReview && !file.isRejected ? 'pending' : 'inactive'
  return {
    ...account,
    capabilities: Object.fromEntries(Object.keys(account.capabilities).map((name) => [name, status])),
    charges_enabled: isReady && 'card_payments' in account.capabilities,
    payouts_enabled: isReady,
    requirements: {
      alternatives: [],
      current_deadline: null,
      currently_due: due,
      disabled_reason: disabledReason(due, file),
      errors: errorsOf(account, file),
      eventually_due: due,
      past_due: account.details_submitted ? due : [],
      pending_verification: isInReview ? [documentOf(account)] : [],
    },
  }
}

// A part of what Stripe asks for in Japan: enough for every state that an application has to tell apart.
function missingFrom(account: StoredAccount, { document }: StoredFile): string[] {
  const { business_type: type, individual, company, external_accounts: banks, tos_acceptance: terms } = account
  const isNamed = type === 'individual' ? individual?.last_name_kanji : company?.name
  return [
    ...(type ? [] : ['business_type']),
    ...(isNamed
      ? []
      : type === 'individual'
        ? ['individual.first_name_kanji', 'individual.last_name_kanji']
        : ['company.name']),
    ...(banks.data.some(({ status }) => status !== 'errored') ? [] : ['external_account']),
    ...(terms.date ? [] : ['tos_acceptance.date']),
    ...(document === 'missing' || document === 'refused' ? [documentOf(account)] : []),
  ]
}

const documentOf = ({ business_type: type }: StoredAccount): string =>
  type === 'individual' ? 'individual.verification.document' : 'representative.verification.document'

function disabledReason(
  due: readonly string[],
  { document, isRejected }: StoredFile,
): Stripe.Account.Requirements['disabled_reason'] {
  if (isRejected) return 'rejected.other'
  if (due.length > 0) return 'requirements.past_due'
  return document === 'in_review' ? 'requirements.pending_verification' : null
}

function errorsOf(account: StoredAccount, { document }: StoredFile): Stripe.Account.Requirements['errors'] {
  const isRefused = document === 'refused'
  const isBankWrong = account.external_accounts.data.some(({ status }) => status === 'errored')
  return [
    ...(isRefused
      ? [
          {
            code: 'verification_document_not_readable' as const,
            reason: 'The document could not be read.',
            requirement: documentOf(account),
          },
        ]
      : []),
    ...(isBankWrong
      ? [
          {
            code: 'invalid_value_other' as const,
            reason: 'A payout to this bank account failed.',
            requirement: 'external_account',
          },
        ]
      : []),
  ]
}
