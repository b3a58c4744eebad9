import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Random letters and digits, as Stripe's ids have them. */
export function randomText(length: number): string {
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      // 248 = 4 × 62: a byte above it would make the first letters more likely.
      if (byte < 248 && text.length < length) text += ALPHABET[byte % 62]
    }
  }
  return text
}

export const newId = (prefix: string): string => `${prefix}_${randomText(24)}`

export const newSessionId = (): string => `cs_test_${randomText(58)}`

/** Where a Checkout Session keeps what it does not show. */
export const planId = (session: string): string => `plan_${session}`

/** What is known of a connected account beside the account itself. */
export const fileId = (account: string): string => `file_${account}`

export const newAccountId = (): string => `acct_${randomText(16)}`

/** The cash balance of a customer. */
export const cashId = (customer: string): string => `cash_${customer}`
