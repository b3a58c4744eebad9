import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { CONTRACT_FEE } from '#app/features/fees/contract-fee.ts'
import { isSettled } from '../process.ts'
import { chargesVisibleTo } from '../scope.ts'

/** What the page after the payment shows: `checking` until Stripe has told us. */
export type PaymentProgress = 'checking' | 'paid' | 'unpaid'

/** @throws AppError charge.not_found, also for a charge of somebody else's deal */
export async function getPaymentProgress(
  actor: MemberActor,
  dealId: string,
): Promise<{ dealId: string; progress: PaymentProgress }> {
  const charge = await db.charge.findFirst({
    where: { AND: [{ quote: { dealId, kind: CONTRACT_FEE } }, chargesVisibleTo(actor)] },
    select: { state: true },
  })
  if (!charge) throw new AppError('charge.not_found')
  if (isSettled(charge.state)) return { dealId, progress: 'paid' }
  const isOpen = charge.state === 'awaiting_payment' || charge.state === 'processing'
  return { dealId, progress: isOpen ? 'checking' : 'unpaid' }
}
