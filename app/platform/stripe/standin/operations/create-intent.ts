import { intentMethodOptions } from '../objects/method-options.ts'
import { isMethodType, type MethodType } from '../objects/method-use.ts'
import { buildIntent } from '../objects/payment-intent.ts'
import { type ApiError, invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { ParamReader } from '../protocol/read-params.ts'
import type { StoredIntent } from '../state/object-types.ts'
import type { Call } from './call.ts'
import { CONFIRM_PARAMS, confirmWith, readMethod } from './confirm-intent.ts'
import { readShipping, shippingParams } from './read-address.ts'
import { METHOD_PARAMS, readWishes, requireWithinLimits } from './read-methods.ts'
import { requireYen } from './require-yen.ts'

const SETTABLE = ['description', 'metadata.*', 'receipt_email', 'transfer_group']

export const INTENT_PARAMS = [
  ...CONFIRM_PARAMS,
  ...METHOD_PARAMS,
  ...SETTABLE,
  ...shippingParams('shipping'),
  'amount',
  'confirm',
  'currency',
  'customer',
  'payment_method_options.customer_balance.bank_transfer.type',
  'payment_method_options.customer_balance.funding_type',
  'statement_descriptor',
  'statement_descriptor_suffix',
]

export const INTENT_UPDATE_PARAMS = SETTABLE

/** Makes an intent, and confirms it at once when `confirm` says so. An ApiError as result is kept, as Stripe keeps it. */
export function createIntent(call: Call): StoredIntent | ApiError {
  const { params, draft, now } = call
  const amount = params.requiredInteger('amount')
  requireYen(params)
  const types = readTypes(params)
  requireWithinLimits(amount, types)
  const intent = buildIntent(
    {
      ...readTexts(params),
      amount,
      currency: 'jpy',
      customer: readCustomer(call),
      metadata: params.metadata(),
      payment_method_options: intentMethodOptions(types, readWishes(params)),
      payment_method_types: types,
      shipping: readShipping(params),
    },
    now,
  )
  draft.put(intent)
  draft.emit('payment_intent.created', intent)
  if (params.boolean('confirm')) return confirmWith(intent, call)
  const method = readMethod(intent, call)
  if (!method) return intent
  draft.put(method)
  return draft.put<StoredIntent>({ ...intent, payment_method: method.id, status: 'requires_confirmation' })
}

export function updateIntent({ id, params, draft }: Call): StoredIntent {
  const before = draft.get('payment_intent', id)
  if (!before) throw noSuch('payment_intent', id, 'intent', 404)
  return draft.put<StoredIntent>({
    ...before,
    ...(params.has('description') && { description: params.text('description') ?? null }),
    ...(params.has('metadata') && { metadata: { ...before.metadata, ...params.metadata() } }),
    ...(params.has('receipt_email') && { receipt_email: params.text('receipt_email') ?? null }),
    ...(params.has('transfer_group') && { transfer_group: params.text('transfer_group') ?? null }),
  })
}

const readTexts = (params: ParamReader) => ({
  description: params.text('description', 1000) ?? null,
  receipt_email: params.text('receipt_email', 800) ?? null,
  statement_descriptor: params.text('statement_descriptor', 22) ?? null,
  statement_descriptor_suffix: params.text('statement_descriptor_suffix', 22) ?? null,
  transfer_group: params.text('transfer_group') ?? null,
})

function readTypes(params: ParamReader): MethodType[] {
  const key = 'allowed_payment_method_types'
  return (params.texts(key) ?? ['card']).map((type) => {
    if (isMethodType(type)) return type
    throw invalidRequest(`The stand-in does not know ${type}`, { param: params.name(key) })
  })
}

function readCustomer({ params, draft }: Call): string | null {
  const customer = params.text('customer') ?? null
  if (customer && !draft.get('customer', customer)) throw noSuch('customer', customer, 'customer')
  return customer
}
