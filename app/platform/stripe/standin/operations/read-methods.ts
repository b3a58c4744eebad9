import { isMethodType, limitsOf, type MethodType } from '../objects/method-use.ts'
import { DEFAULT_WISHES, type Wishes } from '../objects/method-options.ts'
import { invalidRequest } from '../protocol/api-error.ts'
import type { ParamReader } from '../protocol/read-params.ts'

export const METHOD_PARAMS = [
  'allowed_payment_method_types.*',
  'payment_method_options.card.request_three_d_secure',
  'payment_method_options.konbini.expires_after_days',
]

const MAX_VOUCHER_DAYS = 60
// A bank transfer is asked for by an intent; the hosted page of the stand-in does not offer it.
const ON_THE_PAGE: readonly MethodType[] = ['card', 'paypay', 'konbini']

/** The ways of paying that a Checkout Session offers. Without any the dashboard decides; here: cards. */
export function readMethodTypes(params: ParamReader): MethodType[] {
  const key = 'allowed_payment_method_types'
  const types = (params.texts(key) ?? ['card']).filter((type, index, all) => all.indexOf(type) === index)
  return types.map((type) => {
    if (isMethodType(type) && ON_THE_PAGE.includes(type)) return type
    throw invalidRequest(`The stand-in's page does not offer ${type}`, { param: params.name(key) })
  })
}

export function readWishes(params: ParamReader): Wishes {
  const options = params.inner('payment_method_options')
  const konbini = options.inner('konbini')
  const konbiniDays = konbini.integer('expires_after_days') ?? DEFAULT_WISHES.konbiniDays
  if (konbiniDays < 0 || konbiniDays > MAX_VOUCHER_DAYS) {
    const param = konbini.name('expires_after_days')
    throw invalidRequest(`Invalid ${param}: must be between 0 and ${MAX_VOUCHER_DAYS}`, { param })
  }
  const cardProof = options.inner('card').oneOf('request_three_d_secure', ['any', 'automatic', 'challenge'])
  return { cardProof: cardProof ?? DEFAULT_WISHES.cardProof, konbiniDays }
}

/** @throws ApiError `amount_too_small` or `amount_too_large` when one of the ways does not take the total. */
export function requireWithinLimits(totalYen: number, types: readonly MethodType[]): void {
  for (const type of types) {
    const { min, max } = limitsOf(type)
    if (totalYen < min) {
      const message = `The total amount must be at least ¥${min} to be paid by ${type}.`
      throw invalidRequest(message, { code: 'amount_too_small' })
    }
    if (totalYen > max) {
      const message = `The total amount must be no more than ¥${max} to be paid by ${type}.`
      throw invalidRequest(message, { code: 'amount_too_large' })
    }
  }
}
