import { z } from 'zod'
import { longText } from '#app/platform/form/text-schema.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { EVIDENCE_MAX } from './limits.ts'
import { paymentMethods } from './rules.ts'
import { refundReasons } from './rules-refunds.ts'

/** `seen` names what was shown; no amount is ever taken from a form. */
export const confirmSchema = z.object({ seen: z.string().max(60) })

/** How to pay; another way than the open one closes that first. */
export const paySchema = z.object({ method: z.enum(paymentMethods) })

/** The largest sum Stripe moves at once: eight digits, or twelve for a transfer; the rest is checked against the charge. */
const REFUND_MAX_YEN = 999_999_999_999

const refundedYen = z
  .string({ error: 'required' })
  .max(40, { error: 'yen' })
  .transform((typed, context) => {
    const value = parseYen(typed)
    if (value !== undefined && value >= 1 && value <= REFUND_MAX_YEN) return value
    context.addIssue({ code: 'custom', message: 'yen' })
    return z.NEVER
  })

export const refundSchema = z.object({ amount: refundedYen, reason: z.enum(refundReasons, { error: 'choose_one' }) })

/** The operator's words to the bank. */
export const evidenceSchema = z.object({ disputeId: z.uuid(), note: longText(EVIDENCE_MAX) })

export const recheckSchema = z.object({})

export const replaySchema = z.object({ stripeEventId: z.string().regex(/^evt_\w{1,200}$/) })
