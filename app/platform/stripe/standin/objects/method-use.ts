import type { TestCard } from './cards.ts'

/** The ways of paying that the stand-in knows. */
export const METHOD_TYPES = ['card', 'paypay', 'konbini', 'customer_balance'] as const
export type MethodType = (typeof METHOD_TYPES)[number]

/** What is known of whoever pays. */
export interface Payer {
  email: string | null
  name: string | null
}

export interface CardUse extends Payer {
  type: 'card'
  card: TestCard
  expMonth: number
  expYear: number
}

interface OtherUse extends Payer {
  type: Exclude<MethodType, 'card'>
}

/** One way of paying, filled in by one payer. */
export type MethodUse = CardUse | OtherUse

interface Limits {
  min: number
  max: number
}

// https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts, /payments/konbini, /payments/paypay
const LIMITS_YEN: Record<MethodType, Limits> = {
  card: { min: 50, max: 99_999_999 },
  paypay: { min: 50, max: 1_000_000 },
  konbini: { min: 120, max: 300_000 },
  customer_balance: { min: 50, max: 99_999_999 },
}

/** How much may be paid this way at once, in yen. */
export const limitsOf = (type: MethodType): Limits => LIMITS_YEN[type]

export const isMethodType = (text: string): text is MethodType => METHOD_TYPES.some((type) => type === text)
