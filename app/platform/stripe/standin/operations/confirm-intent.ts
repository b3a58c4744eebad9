import type { MethodUse } from '../objects/method-use.ts'
import { isMethodType } from '../objects/method-use.ts'
import { buildMethod } from '../objects/payment-method.ts'
import { cardNamed } from '../objects/test-tokens.ts'
import { ApiError, invalidRequest, missing, noSuch } from '../protocol/api-error.ts'
import type { StoredIntent, StoredMethod } from '../state/object-types.ts'
import { attemptPayment } from './attempt-payment.ts'
import type { Call } from './call.ts'
import { unexpectedState } from './cancel-intent.ts'

export const CONFIRM_PARAMS = [
  'payment_method',
  'payment_method_data.billing_details.email',
  'payment_method_data.billing_details.name',
  'payment_method_data.customer_balance',
  'payment_method_data.konbini',
  'payment_method_data.paypay',
  'payment_method_data.type',
  'return_url',
]

const CONFIRMABLE = ['requires_payment_method', 'requires_confirmation', 'requires_action']

export function confirmIntent(call: Call): StoredIntent | ApiError {
  const intent = call.draft.get('payment_intent', call.id)
  if (!intent) throw noSuch('payment_intent', call.id, 'intent', 404)
  if (!CONFIRMABLE.includes(intent.status)) throw unexpectedState(intent, 'confirmed', CONFIRMABLE)
  return confirmWith(intent, call)
}

/** Tries to pay. A refusal by the issuer is a result, not a throw: what it has changed stays. */
export function confirmWith(intent: StoredIntent, call: Call): StoredIntent | ApiError {
  const { params, draft } = call
  const kept = intent.payment_method ? draft.get('payment_method', intent.payment_method) : undefined
  const method = readMethod(intent, call) ?? kept
  if (!method) throw missing('payment_method')
  const tried = attemptPayment({ intent, method, returnUrl: params.text('return_url') ?? null }, call)
  const error = tried.last_payment_error
  if (!error) return tried
  const { type: _, message = 'Your card was declined.', payment_method: __, ...details } = error
  return new ApiError(402, { type: 'card_error', message, ...details, payment_intent: tried })
}

/** The way of paying that a request names; undefined when it names none. */
export function readMethod(intent: StoredIntent, { params, draft, now }: Call): StoredMethod | undefined {
  const use = readUse(params.text('payment_method'), params)
  const id = params.text('payment_method')
  const method = use ? buildMethod(use, intent.customer, now) : id ? draft.get('payment_method', id) : undefined
  if (id && !method) throw noSuch('PaymentMethod', id, 'payment_method')
  if (!method) return undefined
  if (!intent.payment_method_types.includes(method.type)) {
    const message = `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent.`
    throw invalidRequest(message, { param: 'payment_method' })
  }
  if (method.type === 'customer_balance' && intent.customer === null) {
    throw invalidRequest('A customer is needed to pay by customer_balance.', { param: 'customer' })
  }
  return method
}

function readUse(id: string | undefined, params: Call['params']): MethodUse | undefined {
  const card = id === undefined ? undefined : cardNamed(id)
  if (card) return { type: 'card', card, expMonth: 12, expYear: 2034, email: null, name: null }
  if (id !== undefined || !params.has('payment_method_data')) return undefined
  const data = params.inner('payment_method_data')
  const type = data.requiredText('type')
  if (!isMethodType(type) || type === 'card') {
    throw invalidRequest('Sending credit card numbers directly to the API is generally unsafe.', {
      param: data.name('type'),
    })
  }
  const billing = data.inner('billing_details')
  return { type, email: billing.text('email', 512) ?? null, name: billing.text('name') ?? null }
}
