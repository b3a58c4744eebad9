/** Dashes and blanks people and registers put between the digits. */
const SEPARATORS = /[\s\-‐‑‒–—―−ー－]/g

const folded = (typed: string): string => typed.normalize('NFKC').replace(SEPARATORS, '')

/**
 * The first digit of a corporate number, computed from the twelve behind it: 9 less the remainder by 9 of the sum of the
 * digits, every second one from the right doubled (Ministry of Finance ordinance on corporate numbers, 2014, article 2).
 */
function checkDigit(base: string): number {
  const sum = [...base].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 2), 0)
  return 9 - (sum % 9)
}

export type CorporateNumberFault = 'corporate_number' | 'corporate_number_digit'

/** What is wrong with thirteen digits, by text key; undefined when they are a corporate number. */
export function corporateNumberFault(digits: string): CorporateNumberFault | undefined {
  if (!/^[1-9]\d{12}$/.test(digits)) return 'corporate_number'
  return Number(digits[0]) === checkDigit(digits.slice(1)) ? undefined : 'corporate_number_digit'
}

/** Thirteen digits as typed, full width and with dashes, to digits alone; what is no number stays and is refused. */
export const readCorporateNumber = (typed: string): string => folded(typed)

/** T and thirteen digits as typed; a T left out is added, since people copy the digits alone. */
export function readInvoiceNumber(typed: string): string {
  const text = folded(typed).toUpperCase()
  return /^\d{13}$/.test(text) ? `T${text}` : text
}

export const isInvoiceNumber = (text: string): boolean => /^T\d{13}$/.test(text)

/** A corporation's invoice number is T and its corporate number. Others have a number of their own. */
export const isInvoiceNumberOf = (invoiceNumber: string, corporateNumber: string): boolean =>
  invoiceNumber === `T${corporateNumber}`
