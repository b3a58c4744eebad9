import type Stripe from 'stripe'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import type { KonbiniInstructions, TransferInstructions } from '../instructions.ts'
import { fateOf, fateOfTransfer, type ObservedPayment } from '../rules.ts'

/** An attempt of which Stripe has an object. */
export interface KnownAttempt {
  id: string
  checkoutSessionId: string | null
  paymentIntentId: string | null
}

export interface PaymentReading {
  observed: ObservedPayment
  /** The attempt the object says it belongs to. */
  attemptId: string | undefined
  /** The payment page while it is open. */
  url: string | null
}

function voucherOf(intent: Stripe.PaymentIntent | null): KonbiniInstructions | undefined {
  const details = intent?.next_action?.konbini_display_details
  if (!details?.hosted_voucher_url) return undefined
  return {
    kind: 'konbini',
    voucherUrl: details.hosted_voucher_url,
    expiresAt: new Date(details.expires_at * 1000).toISOString(),
  }
}

/** Where to transfer to, as an intent names it; null while it names nothing. */
export function transferInstructionsOf(intent: Stripe.PaymentIntent): TransferInstructions | null {
  const told = intent.next_action?.display_bank_transfer_instructions
  const account = told?.financial_addresses?.find(({ zengin }) => zengin)?.zengin
  if (!told || !account) return null
  return {
    kind: 'bank_transfer',
    bankName: account.bank_name ?? '',
    bankCode: account.bank_code ?? '',
    branchName: account.branch_name ?? '',
    branchCode: account.branch_code ?? '',
    accountType: account.account_type ?? '',
    accountNumber: account.account_number ?? '',
    accountHolder: account.account_holder_name ?? '',
    remainingYen: told.amount_remaining ?? intent.amount,
    pageUrl: told.hosted_instructions_url,
  }
}

async function readPage(sessionId: string): Promise<PaymentReading> {
  const session = await stripe().checkout.sessions.retrieve(sessionId, { expand: ['payment_intent'] })
  const intent = typeof session.payment_intent === 'object' ? session.payment_intent : null
  const voucher = voucherOf(intent)
  return {
    observed: {
      sessionId: session.id,
      paymentIntentId: intent?.id ?? null,
      fate: fateOf(session, intent),
      amountReceived: intent?.amount_received ?? 0,
      currency: intent?.currency ?? session.currency ?? '',
      ...(voucher ? { instructions: voucher } : {}),
    },
    attemptId: session.metadata?.['attempt_id'],
    url: session.url,
  }
}

async function readTransfer(intentId: string): Promise<PaymentReading> {
  const intent = await stripe().paymentIntents.retrieve(intentId)
  const instructions = transferInstructionsOf(intent)
  return {
    observed: {
      sessionId: null,
      paymentIntentId: intent.id,
      fate: fateOfTransfer(intent),
      amountReceived: intent.amount_received,
      currency: intent.currency,
      ...(instructions ? { instructions, arrivedSoFar: intent.amount - instructions.remainingYen } : {}),
    },
    attemptId: intent.metadata['attempt_id'],
    url: null,
  }
}

/**
 * Reads from Stripe how a payment stands now. What an event or a browser claimed does not count.
 * @throws the SDK's error when Stripe cannot be asked
 */
export async function readPayment({ id, checkoutSessionId, paymentIntentId }: KnownAttempt): Promise<PaymentReading> {
  if (checkoutSessionId) return readPage(checkoutSessionId)
  if (paymentIntentId) return readTransfer(paymentIntentId)
  throw new Error(`attempt ${id} has nothing at Stripe yet`)
}
