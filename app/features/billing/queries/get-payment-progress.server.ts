import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { CONTRACT_FEE } from '#app/features/fees/contract-fee.ts'
import { paymentPath, subjectPath } from '#app/features/fees/payment-path.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ChargeState } from '#prisma/generated/enums.ts'
import { isSettled } from '../process.ts'
import { chargesVisibleTo, ownChargesScope } from '../scope.ts'

/** What the page after the payment shows. */
export interface PaymentProgress {
  /** `checking` until Stripe has told us. */
  progress: 'checking' | 'paid' | 'unpaid'
  kind: string
  paymentPath: string
  subjectPath: string | null
}

function progressOf(state: ChargeState): PaymentProgress['progress'] {
  if (isSettled(state)) return 'paid'
  return state === 'awaiting_payment' || state === 'processing' ? 'checking' : 'unpaid'
}

const told = { state: true, quote: { select: { id: true, kind: true, subjectId: true } } } satisfies Prisma.ChargeSelect

function asProgress(charge: Prisma.ChargeGetPayload<{ select: typeof told }> | null): PaymentProgress {
  if (!charge) throw new AppError('charge.not_found')
  const { state, quote } = charge
  return {
    progress: progressOf(state),
    kind: quote.kind,
    paymentPath: paymentPath(quote),
    subjectPath: subjectPath(quote),
  }
}

/** Of a quote. @throws AppError charge.not_found, also for what others are to pay */
export const getPaymentProgress = async (actor: MemberActor, quoteId: string): Promise<PaymentProgress> =>
  asProgress(await db.charge.findFirst({ where: { AND: [{ quoteId }, ownChargesScope(actor)] }, select: told }))

/** Of a deal’s contract fee. @throws AppError charge.not_found, also for a charge of somebody else’s deal */
export async function getFeeProgress(actor: MemberActor, dealId: string): Promise<PaymentProgress> {
  const where = { AND: [{ quote: { kind: CONTRACT_FEE, subjectId: dealId } }, chargesVisibleTo(actor)] }
  return asProgress(await db.charge.findFirst({ where, select: told }))
}
