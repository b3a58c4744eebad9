import type { Stripe } from 'stripe'
import type { ParamReader } from '../protocol/read-params.ts'
import type { StoredIntent } from '../state/object-types.ts'

const FIELDS = ['city', 'country', 'line1', 'line2', 'postal_code', 'state'] as const

const addressParams = (at: string): string[] => FIELDS.map((field) => `${at}.address.${field}`)

/** The names of a shipping address below `at`. */
export const shippingParams = (at: string): string[] => [`${at}.name`, ...addressParams(at)]

/** The names of a payer's details below `at`. */
export const billingParams = (at: string): string[] => [`${at}.email`, ...shippingParams(at)]

/** Null when no address was sent. */
export function readAddress(params: ParamReader): Stripe.Address | null {
  if (!params.has('address')) return null
  const sent = params.inner('address')
  return Object.fromEntries(FIELDS.map((field) => [field, sent.text(field) ?? null])) as unknown as Stripe.Address
}

/** Where goods go; null when nothing goes anywhere. */
export function readShipping(params: ParamReader): StoredIntent['shipping'] {
  if (!params.has('shipping')) return null
  const sent = params.inner('shipping')
  const address = readAddress(sent)
  return { ...(address && { address }), name: sent.requiredText('name') }
}
