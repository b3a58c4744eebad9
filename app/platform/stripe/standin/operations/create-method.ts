import { isMethodType } from '../objects/method-use.ts'
import { buildMethod } from '../objects/payment-method.ts'
import { cardNamed } from '../objects/test-tokens.ts'
import { invalidRequest, noSuch } from '../protocol/api-error.ts'
import type { StoredMethod } from '../state/object-types.ts'
import type { Call } from './call.ts'
import { billingParams, readAddress } from './read-address.ts'

export const NEW_METHOD_PARAMS = [...billingParams('billing_details'), 'card.token', 'konbini', 'paypay', 'type']

const TEST_CARD = { expMonth: 12, expYear: 2034 }

/** A way of paying that belongs to nobody yet. Cards come by the names of test cards only. */
export function createMethod({ params, draft, now }: Call): StoredMethod {
  const type = params.requiredText('type')
  const billing = params.inner('billing_details')
  const payer = { email: billing.text('email', 512) ?? null, name: billing.text('name') ?? null }
  if (!isMethodType(type)) {
    throw invalidRequest(`The stand-in does not know ${type}`, { param: 'type' })
  }
  const use = type === 'card' ? { type, card: readToken(params), ...TEST_CARD, ...payer } : { type, ...payer }
  const method = buildMethod(use, null, now)
  const address = readAddress(billing)
  return draft.put<StoredMethod>({ ...method, billing_details: { ...method.billing_details, address } })
}

function readToken(params: Call['params']) {
  const card = params.inner('card')
  const token = card.requiredText('token')
  const found = cardNamed(token.replace(/^tok_/, 'pm_card_'))
  if (!found) throw noSuch('token', token, card.name('token'))
  return found
}

/** Keeps a way of paying for a customer. The name of a test card makes a new one. */
export function attachMethod({ id, params, draft, now }: Call): StoredMethod {
  const customer = params.requiredText('customer')
  if (!draft.get('customer', customer)) throw noSuch('customer', customer, 'customer')
  const card = cardNamed(id)
  const method = card
    ? buildMethod({ type: 'card', card, ...TEST_CARD, email: null, name: null }, customer, now)
    : draft.get('payment_method', id)
  if (!method) throw noSuch('PaymentMethod', id, 'payment_method', 404)
  const attached = draft.put<StoredMethod>({ ...method, customer })
  draft.emit('payment_method.attached', attached)
  return attached
}

export function detachMethod({ id, draft }: Call): StoredMethod {
  const method = draft.get('payment_method', id)
  if (!method) throw noSuch('PaymentMethod', id, 'payment_method', 404)
  if (!method.customer) throw invalidRequest('The payment method you provided is not attached to a customer.')
  const detached = draft.put<StoredMethod>({ ...method, customer: null })
  draft.emit('payment_method.detached', detached, { customer: method.customer })
  return detached
}
