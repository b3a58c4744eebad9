import type { Stripe } from 'stripe'
import { assessAccount, buildAccount, NO_PROFILE } from '../objects/account.ts'
import { buildBankAccount } from '../objects/bank-account.ts'
import { invalidRequest } from '../protocol/api-error.ts'
import type { ParamReader } from '../protocol/read-params.ts'
import { fileId, newId } from '../state/ids.ts'
import type { StoredAccount, StoredFile } from '../state/object-types.ts'
import { keepAccount, requireAccount } from './assess.ts'
import type { Call } from './call.ts'
import { DAY_SECONDS } from './settings.ts'

const NAMES = ['first_name_kana', 'first_name_kanji', 'last_name_kana', 'last_name_kanji'] as const

export const ACCOUNT_UPDATE_PARAMS = [
  ...NAMES.map((name) => `individual.${name}`),
  'business_profile.name',
  'business_profile.product_description',
  'business_profile.url',
  'business_type',
  'capabilities.*.requested',
  'company.name',
  'email',
  'external_account.account_holder_name',
  'external_account.account_number',
  'external_account.country',
  'external_account.currency',
  'external_account.object',
  'external_account.routing_number',
  'metadata.*',
  'tos_acceptance.date',
  'tos_acceptance.ip',
]

export const ACCOUNT_PARAMS = [
  ...ACCOUNT_UPDATE_PARAMS,
  'controller.fees.payer',
  'controller.losses.payments',
  'controller.requirement_collection',
  'controller.stripe_dashboard.type',
  'country',
  'settings.payouts.schedule.interval',
  'type',
]

const TYPES = ['custom', 'express', 'standard'] as const
// https://docs.stripe.com/connect/migrate-to-controller-properties
const CONTROLLERS: Record<(typeof TYPES)[number], Stripe.Account.Controller> = {
  custom: controller('application', 'application', 'application', 'none'),
  express: controller('application', 'application', 'stripe', 'express'),
  standard: controller('account', 'stripe', 'stripe', 'full'),
}

function controller(payer: string, losses: string, collection: string, dashboard: string): Stripe.Account.Controller {
  return {
    fees: {
      payer:
        payer === 'application' && dashboard !== 'full'
          ? `application_${dashboard === 'none' ? 'custom' : dashboard}`
          : payer,
    },
    is_controller: true,
    losses: { payments: losses },
    requirement_collection: collection,
    stripe_dashboard: { type: dashboard },
    type: 'application',
  }
}

/** A connected account, with what the caller already knows of it. */
export function createAccount(call: Call): StoredAccount {
  const { params, draft, now } = call
  const type = params.oneOf('type', TYPES)
  if (type && params.has('controller')) throw invalidRequest('You may not provide both `type` and `controller`.')
  const country = params.text('country') ?? 'JP'
  if (country !== 'JP')
    throw invalidRequest(`The stand-in knows only accounts in Japan, not ${country}`, { param: 'country' })
  const account = buildAccount(
    {
      business_profile: NO_PROFILE,
      business_type: null,
      controller: params.has('controller')
        ? readController(params.inner('controller'))
        : CONTROLLERS[type ?? 'standard'],
      country,
      email: null,
      interval: readInterval(params),
      metadata: {},
      requested: [],
      type: params.has('controller') ? 'none' : (type ?? 'standard'),
    },
    now,
  )
  const file = draft.put<StoredFile>({
    id: fileId(account.id),
    object: 'standin.file',
    account: account.id,
    document: 'not_asked',
    isRejected: false,
    paidOutOn: Math.floor(now / DAY_SECONDS),
  })
  // That an account was made is no news to whoever made it.
  return draft.put(assessAccount(readInto(account, call), file))
}

export const updateAccount = (call: Call): StoredAccount =>
  keepAccount(readInto(requireAccount(call.id, call.draft), call), call)

const readController = (params: ParamReader): Stripe.Account.Controller => ({
  fees: { payer: params.inner('fees').oneOf('payer', ['account', 'application']) ?? 'account' },
  is_controller: true,
  losses: { payments: params.inner('losses').oneOf('payments', ['application', 'stripe']) ?? 'stripe' },
  requirement_collection: params.oneOf('requirement_collection', ['application', 'stripe']) ?? 'stripe',
  stripe_dashboard: { type: params.inner('stripe_dashboard').oneOf('type', ['express', 'full', 'none']) ?? 'full' },
  type: 'application',
})

const readInterval = (params: ParamReader): string =>
  params.inner('settings').inner('payouts').inner('schedule').oneOf('interval', ['daily', 'manual']) ?? 'daily'

function readInto(before: StoredAccount, { params, now }: Call): StoredAccount {
  const profile = params.inner('business_profile')
  const type = params.oneOf('business_type', ['company', 'individual'])
  const terms = params.inner('tos_acceptance').integer('date')
  return {
    ...before,
    ...(type && { business_type: type }),
    ...(params.has('company') && {
      company: { ...before.company, name: params.inner('company').text('name') ?? null },
    }),
    ...(params.has('email') && { email: params.text('email', 512) ?? null }),
    ...(params.has('external_account') && {
      external_accounts: { ...before.external_accounts, data: [readBank(before.id, params.inner('external_account'))] },
    }),
    ...(params.has('individual') && { individual: readPerson(before, params.inner('individual'), now) }),
    ...(terms !== undefined && { tos_acceptance: { date: terms } }),
    business_profile: {
      ...(before.business_profile ?? NO_PROFILE),
      ...(profile.has('name') && { name: profile.text('name') ?? null }),
      ...(profile.has('product_description') && { product_description: profile.text('product_description') ?? null }),
      ...(profile.has('url') && { url: profile.text('url') ?? null }),
    },
    capabilities: { ...before.capabilities, ...readCapabilities(params) },
    metadata: { ...before.metadata, ...params.metadata() },
  }
}

const CAPABILITIES = ['card_payments', 'transfers'] as const

const readCapabilities = (params: ParamReader): StoredAccount['capabilities'] =>
  Object.fromEntries(
    CAPABILITIES.filter((name) => params.inner('capabilities').inner(name).boolean('requested')).map((name) => [
      name,
      'inactive' as const,
    ]),
  )

function readBank(account: string, params: ParamReader) {
  return buildBankAccount(account, {
    accountNumber: params.requiredText('account_number'),
    routingNumber: params.text('routing_number') ?? '1100000',
    holder: params.text('account_holder_name') ?? null,
  })
}

function readPerson(account: StoredAccount, params: ParamReader, now: number): Stripe.Person {
  const before = account.individual ?? { id: newId('person'), object: 'person', account: account.id, created: now }
  const sent = NAMES.filter((name) => params.has(name)).map((name) => [name, params.text(name) ?? null])
  return { ...before, ...(Object.fromEntries(sent) as Partial<Stripe.Person>) }
}
