import { buildSession } from '../objects/checkout-session.ts'
import { intentMethodOptions, sessionMethodOptions } from '../objects/method-options.ts'
import { invalidRequest, missing, noSuch } from '../protocol/api-error.ts'
import type { ParamReader } from '../protocol/read-params.ts'
import { newSessionId, planId } from '../state/ids.ts'
import type { StoredPlan, StoredSession } from '../state/object-types.ts'
import type { Call } from './call.ts'
import { readShipping, shippingParams } from './read-address.ts'
import { LINE_ITEM_PARAMS, readLineItems } from './read-line-items.ts'
import { METHOD_PARAMS, readMethodTypes, readWishes, requireWithinLimits } from './read-methods.ts'

export const SESSION_PARAMS = [
  ...METHOD_PARAMS,
  'cancel_url',
  'client_reference_id',
  'currency',
  'customer',
  'customer_creation',
  'customer_email',
  'expires_at',
  ...LINE_ITEM_PARAMS,
  'locale',
  'metadata.*',
  'mode',
  'payment_intent_data.description',
  'payment_intent_data.metadata.*',
  'payment_intent_data.receipt_email',
  ...shippingParams('payment_intent_data.shipping'),
  'payment_intent_data.statement_descriptor',
  'payment_intent_data.statement_descriptor_suffix',
  'payment_intent_data.transfer_group',
  'submit_type',
  'success_url',
  'ui_mode',
]

// https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-expires_at
const MIN_OPEN_SECONDS = 30 * 60
const MAX_OPEN_SECONDS = 24 * 3600

export function createSession(call: Call): StoredSession {
  const { params, draft, now, baseUrl } = call
  requireHostedPayment(params)
  const lineItems = readLineItems(call)
  const total = lineItems.reduce((sum, item) => sum + item.amount_total, 0)
  const types = readMethodTypes(params)
  const wishes = readWishes(params)
  requireWithinLimits(total, types)
  const payer = readPayer(call)
  const id = newSessionId()
  const session = buildSession(
    {
      id,
      amount_total: total,
      cancel_url: readUrl(params, 'cancel_url') ?? null,
      client_reference_id: params.text('client_reference_id', 200) ?? null,
      customer: payer.customer,
      customer_email: payer.customerEmail,
      customer_creation: payer.customer
        ? null
        : (params.oneOf('customer_creation', ['if_required', 'always']) ?? 'if_required'),
      expires_at: readExpiry(params, now),
      locale: params.text('locale') ?? null,
      metadata: params.metadata(),
      payment_method_options: sessionMethodOptions(types, wishes),
      payment_method_types: types,
      submit_type: params.oneOf('submit_type', ['auto', 'pay', 'book', 'donate']) ?? null,
      success_url: readUrl(params, 'success_url') ?? fail(params.name('success_url')),
      url: `${baseUrl}/c/pay/${id}`,
    },
    payer.email,
    now,
  )
  draft.put({
    id: planId(id),
    object: 'standin.plan',
    lineItems,
    intent: {
      ...readIntent(params.inner('payment_intent_data')),
      payment_method_options: intentMethodOptions(types, wishes),
    },
  })
  return draft.put(session)
}

function requireHostedPayment(params: ParamReader): void {
  const mode = params.oneOf('mode', ['payment', 'setup', 'subscription'])
  if (!mode) throw missing('mode')
  if (mode !== 'payment') throw invalidRequest(`The stand-in has no mode ${mode} yet`, { param: 'mode' })
  const uiMode = params.text('ui_mode') ?? 'hosted_page'
  if (uiMode !== 'hosted_page') throw invalidRequest('The stand-in has only the hosted page', { param: 'ui_mode' })
}

function readPayer({ params, draft }: Call): {
  customer: string | null
  customerEmail: string | null
  email: string | null
} {
  const customer = params.text('customer') ?? null
  const customerEmail = params.text('customer_email', 800) ?? null
  if (customer && customerEmail) {
    throw invalidRequest('You may only specify one of these parameters: customer, customer_email.', {
      param: 'customer',
    })
  }
  const stored = customer ? draft.get('customer', customer) : undefined
  if (customer && !stored) throw noSuch('customer', customer, 'customer')
  return { customer, customerEmail, email: customerEmail ?? stored?.email ?? null }
}

function readExpiry(params: ParamReader, now: number): number {
  const expiresAt = params.integer('expires_at') ?? now + MAX_OPEN_SECONDS
  const message = 'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.'
  if (expiresAt < now + MIN_OPEN_SECONDS || expiresAt > now + MAX_OPEN_SECONDS) {
    throw invalidRequest(message, { param: 'expires_at' })
  }
  return expiresAt
}

function readUrl(params: ParamReader, key: string): string | undefined {
  const value = params.text(key)
  const isWeb = value === undefined || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
  if (!isWeb) throw invalidRequest('Not a valid URL', { code: 'url_invalid', param: params.name(key) })
  return value
}

const readIntent = (params: ParamReader): Omit<StoredPlan['intent'], 'payment_method_options'> => ({
  description: params.text('description', 1000) ?? null,
  metadata: params.metadata(),
  receipt_email: params.text('receipt_email', 800) ?? null,
  shipping: readShipping(params),
  statement_descriptor: params.text('statement_descriptor', 22) ?? null,
  statement_descriptor_suffix: params.text('statement_descriptor_suffix', 22) ?? null,
  transfer_group: params.text('transfer_group') ?? null,
})

const fail = (param: string): never => {
  throw missing(param)
}
