import { shareOf, type Yen, yen, ZERO_YEN } from '#app/platform/money/yen.ts'

/** Income Tax Act, articles 204 and 205, with the special tax for reconstruction: up to this 10.21 %, above it 20.42 %. */
const LOWER_RATE_UP_TO_YEN = yen(1_000_000)
const LOWER = 1_021
const HIGHER = 2_042
const WHOLE = 10_000

/** Who takes income tax off a payment before it is paid out. */
export type Withholder = 'client' | 'platform' | 'none'

/** Why; there is a text for each. */
export type WithholdingReason =
  'payee_is_corporation' | 'work_not_listed' | 'payer_without_staff' | 'client_pays' | 'platform_pays'

export interface WithholdingCase {
  /** Residents of Japan only: payments abroad follow other rules and are not decided here. */
  payee: 'individual' | 'corporation'
  /** Only some work is subject to it: design is, a fee for introducing is not. */
  isListedWork: boolean
  /** Whose contract the payment is made under. */
  payer: 'client' | 'platform'
  /** A private person who pays no salaries does not withhold. */
  payerPaysSalaries: boolean
}

export interface WithholdingDecision {
  by: Withholder
  reason: WithholdingReason
}

/** Whether tax is withheld from a payment, by whom, and why. A tax accountant confirms the cases before they are relied on. */
export function whoWithholds(given: WithholdingCase): WithholdingDecision {
  if (given.payee === 'corporation') return { by: 'none', reason: 'payee_is_corporation' }
  if (!given.isListedWork) return { by: 'none', reason: 'work_not_listed' }
  if (!given.payerPaysSalaries) return { by: 'none', reason: 'payer_without_staff' }
  return given.payer === 'client'
    ? { by: 'client', reason: 'client_pays' }
    : { by: 'platform', reason: 'platform_pays' }
}

/**
 * Tax to withhold from a payment to a resident individual, fractions of a yen dropped.
 * @param netYen without consumption tax, which stands apart on the invoice
 * @throws RangeError when it is negative
 */
export function withholdingTax(netYen: Yen): Yen {
  if (netYen < 0) throw new RangeError('nothing is withheld from less than nothing')
  const lower = yen(Math.min(netYen, LOWER_RATE_UP_TO_YEN))
  const higher = yen(netYen - lower)
  return yen(shareOf(lower, LOWER, WHOLE) + (higher > 0 ? shareOf(higher, HIGHER, WHOLE) : ZERO_YEN))
}
