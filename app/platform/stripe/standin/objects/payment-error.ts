import type { StoredIntent, StoredMethod } from '../state/object-types.ts'
import type { TestCard } from './cards.ts'

/** `last_payment_error` of an intent. */
export type PaymentError = NonNullable<StoredIntent['last_payment_error']>
type Code = NonNullable<PaymentError['code']>

const docUrl = (code: string): string => `https://docs.stripe.com/error-codes/${code.replaceAll('_', '-')}`

/** After a refusal by the issuer. */
export const declineError = (
  decline: NonNullable<TestCard['decline']>,
  charge: string,
  method: StoredMethod,
): PaymentError => ({
  advice_code: 'try_again_later',
  charge,
  code: decline.code as Code,
  decline_code: decline.declineCode,
  doc_url: docUrl(decline.code),
  message: decline.message,
  payment_method: method,
  type: 'card_error',
})

const FAILURES = {
  payment_intent_authentication_failure:
    'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
  payment_method_customer_decline: 'The customer did not approve the payment with the payment method provider.',
  payment_intent_payment_attempt_expired:
    'The payment attempt for this PaymentIntent has expired. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
} satisfies Partial<Record<Code, string>>

/** After the payer has refused, or let the time go by: nothing was ever taken. */
export const failureError = (code: keyof typeof FAILURES, method: StoredMethod): PaymentError => ({
  code,
  doc_url: docUrl(code),
  message: FAILURES[code],
  payment_method: method,
  type: 'invalid_request_error',
})
