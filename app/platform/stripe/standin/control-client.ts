import type { Stripe } from 'stripe'
import type { z } from 'zod'
import type {
  authorizationSchema,
  decideAccountSchema,
  decideDisputeSchema,
  openDisputeSchema,
  planRefundSchema,
  settlePayoutSchema,
  settleRefundSchema,
  TransferInput,
  voucherSchema,
} from './control-inputs.ts'

/**
 * The stand-in's controls for tests, as functions: what people and banks do that Stripe has no API for. `url` is the
 * origin of the stand-in. Every function throws Error with the reason when the stand-in refuses.
 */
export const standinControl = (url: string) => {
  const send = async <T>(action: string, input: unknown): Promise<T> => {
    const response = await fetch(`${url}/_standin/${action}`, { method: 'POST', body: JSON.stringify(input) })
    const body = await response.text()
    if (!response.ok) throw new Error(`${action}: ${response.status} ${body}`)
    return JSON.parse(body) as T
  }
  return {
    /** Pretends a bank transfer, in part, in full or too much. @returns the line in the customer's balance */
    fundTransfer: (transfer: TransferInput) => send<Stripe.CustomerCashBalanceTransaction>('fund-transfer', transfer),
    /** The payer's word on the page of the card's issuer or of PayPay. @returns the payment as it is then */
    decideAuthorization: (input: z.input<typeof authorizationSchema>) =>
      send<Stripe.PaymentIntent>('decide-authorization', input),
    /** What the convenience store reports. @returns the payment as it is then */
    decideVoucher: (input: z.input<typeof voucherSchema>) => send<Stripe.PaymentIntent>('decide-voucher', input),
    /** Decides how the next refunds go, whatever they are of. */
    planRefund: (input: z.input<typeof planRefundSchema>) => send<object>('plan-refund', input),
    /** Ends a refund that waits, or lets a done one fail. @returns the refund as it is then */
    settleRefund: (input: z.input<typeof settleRefundSchema>) => send<Stripe.Refund>('settle-refund', input),
    /** Lets the payer contest a paid charge. */
    openDispute: (input: z.input<typeof openDisputeSchema>) => send<Stripe.Dispute>('open-dispute', input),
    /** The bank's decision. @returns the dispute as it is then */
    decideDispute: (input: z.input<typeof decideDisputeSchema>) => send<Stripe.Dispute>('decide-dispute', input),
    /** What Stripe finds about a connected account. @returns the account as it is then */
    decideAccount: (input: z.input<typeof decideAccountSchema>) => send<Stripe.Account>('decide-account', input),
    /** What the bank says of a payout that is on its way. @returns the payout as it is then */
    settlePayout: (input: z.input<typeof settlePayoutSchema>) => send<Stripe.Payout>('settle-payout', input),
    /** Lets time pass in the stand-in: vouchers and pages expire, payouts arrive. Signatures keep the true time. */
    advanceClock: (advanceSeconds: number) => send<{ now: number }>('clock', { advanceSeconds }),
    /** Resolves when every event has been delivered. */
    settle: () => send<object>('settle', {}),
  }
}
