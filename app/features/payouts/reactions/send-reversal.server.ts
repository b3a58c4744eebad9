import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stripe } from '#app/platform/stripe/payments.server.ts'
import { failureName, stripeFailure } from '#app/platform/stripe/stripe-failure.server.ts'
import { noteReversalError } from '../commands/note-reversal-error.server.ts'
import { observeTransfer } from './observe-transfer.server.ts'

const findReversal = (id: string) =>
  db.payeeReversal.findFirst({
    where: { id, ...systemScope('a part that is taken back') },
    include: { transfer: { select: { stripeTransferId: true } } },
  })

async function fail(reversalId: string, error: unknown): Promise<false> {
  const name = failureName(error)
  const isRefused = stripeFailure(error) === 'refused'
  await noteReversalError({ reversalId, error: name, isRefused })
  if (!isRefused) throw error
  log.error({ alert: 'reversal_refused', reversalId, error: name }, 'payout needs a person')
  return false
}

/**
 * Has Stripe take a part of a transfer back, with the row's own key. What Stripe has done already is only read: its key may
 * be forgotten after a day.
 * @throws the SDK's error when Stripe cannot be asked; the job and the sweep try again
 */
export async function sendReversal({ reversalId }: { reversalId: string }): Promise<void> {
  const reversal = await findReversal(reversalId)
  const stripeTransferId = reversal?.transfer.stripeTransferId
  if (reversal?.state !== 'requested' || !stripeTransferId) return
  await observeTransfer(stripeTransferId)
  if ((await findReversal(reversalId))?.state !== 'requested') return
  const isDone = await stripe()
    .transfers.createReversal(
      stripeTransferId,
      { amount: yen(reversal.amountYen), metadata: { payee_reversal_id: reversalId } },
      { idempotencyKey: reversal.idempotencyKey },
    )
    .then(
      () => true,
      (error: unknown) => fail(reversalId, error),
    )
  if (isDone) await observeTransfer(stripeTransferId)
}
