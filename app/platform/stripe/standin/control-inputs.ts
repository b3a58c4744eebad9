import { z } from 'zod'

/** What the control interface takes, beside the knobs and faults of delivery/knobs.ts. */
export const redeliverSchema = z.strictObject({ event: z.string() })

/** Money by bank transfer: for a payment that asked for it (open, paid or canceled), or into a customer's balance. */
export const transferSchema = z
  .strictObject({
    paymentIntent: z.string().optional(),
    customer: z.string().optional(),
    /** Yen. */
    amount: z.int().min(1).max(99_999_999),
    /** The name of the sender as the bank passes it on. */
    senderName: z.string().max(48).optional(),
  })
  .refine(({ paymentIntent, customer }) => (paymentIntent === undefined) !== (customer === undefined), {
    error: 'Either paymentIntent or customer',
  })
export type TransferInput = z.input<typeof transferSchema>

export const authorizationSchema = z.strictObject({
  paymentIntent: z.string(),
  decision: z.enum(['approve', 'refuse']),
})

export const voucherSchema = z.strictObject({ paymentIntent: z.string(), outcome: z.enum(['paid', 'expired']) })

export const clockSchema = z.strictObject({ advanceSeconds: z.int().min(1) })

/** How the next refunds go. */
export const planRefundSchema = z.strictObject({
  course: z.enum(['succeeds', 'pending', 'asks_payer', 'fails', 'fails_later']),
  times: z.int().min(1).max(100).default(1),
})

export const settleRefundSchema = z.strictObject({ refund: z.string(), outcome: z.enum(['succeeded', 'failed']) })

export const openDisputeSchema = z.strictObject({
  paymentIntent: z.string(),
  reason: z
    .enum(['fraudulent', 'product_not_received', 'product_unacceptable', 'duplicate', 'general'])
    .default('general'),
  kind: z.enum(['chargeback', 'inquiry']).default('chargeback'),
})

export const decideDisputeSchema = z.strictObject({ dispute: z.string(), outcome: z.enum(['won', 'lost']) })

/** What Stripe finds about a connected account. */
export const decideAccountSchema = z.strictObject({
  account: z.string(),
  outcome: z.enum(['document_in_review', 'document_missing', 'document_refused', 'document_verified', 'rejected']),
})

export const settlePayoutSchema = z.strictObject({
  payout: z.string(),
  outcome: z.enum(['paid', 'account_closed', 'no_account']),
})
