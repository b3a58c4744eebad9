import { randomInt } from 'node:crypto'
import type { StoredIntent } from '../state/object-types.ts'

/** What the payer has to do before an intent can go on. */
export type NextAction = NonNullable<StoredIntent['next_action']>

/** To approve or refuse, on a page of the issuer's or of the provider's. */
export const redirectAction = (intent: string, baseUrl: string, returnUrl: string | null): NextAction => ({
  type: 'redirect_to_url',
  redirect_to_url: { return_url: returnUrl, url: `${baseUrl}/c/authorize/${intent}` },
})

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('')

/** To pay at the till of a shop, with the numbers on the voucher. `expiresAt` in seconds. */
export function voucherAction(intent: string, baseUrl: string, expiresAt: number): NextAction {
  const store = () => ({ confirmation_number: digits(11), payment_code: digits(6) })
  return {
    type: 'konbini_display_details',
    konbini_display_details: {
      expires_at: expiresAt,
      hosted_voucher_url: `${baseUrl}/c/voucher/${intent}`,
      stores: { familymart: store(), lawson: store(), ministop: store(), seicomart: store() },
    },
  }
}

const DAY_SECONDS = 24 * 3600
const JAPAN_OFFSET_SECONDS = 9 * 3600

/** 23:59:59 in Japan, that many days after today. https://docs.stripe.com/payments/konbini/accept-a-payment */
export function endOfDayInJapan(now: number, daysLater: number): number {
  const today = Math.floor((now + JAPAN_OFFSET_SECONDS) / DAY_SECONDS)
  return (today + daysLater + 1) * DAY_SECONDS - JAPAN_OFFSET_SECONDS - 1
}
