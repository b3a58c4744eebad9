import type { CommandContext } from '#app/platform/command.server.ts'
import { canTake } from '#app/platform/process/process.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { postJournal } from '#app/features/ledger/writes/post-journal.server.ts'
import { cancelledJournal } from '../journals.ts'
import { chargeProcess } from '../process.ts'
import { lockCharge } from './lock-charge.server.ts'
import { moveCharge } from './move-charge.server.ts'

const locked = systemScope('of the locked charge')

/**
 * Cancels what was billed and not paid; an open payment page or account is closed after the commit.
 * @returns false where money has come or may be on its way: then nothing is changed
 */
export async function cancelCharge(ctx: CommandContext, chargeId: string): Promise<boolean> {
  const charge = await lockCharge(ctx, chargeId)
  if (!canTake(chargeProcess, 'cancel', charge.state, 'system') || charge.receivedYen > 0n) return false
  // Stripe is being asked for a page at this moment: whoever asks finds it open.
  const pending = await ctx.tx.chargeAttempt.count({ where: { chargeId, state: 'pending', ...locked } })
  if (pending > 0) return false
  const quote = await ctx.tx.feeQuote.findFirstOrThrow({ where: { id: charge.quoteId, ...locked } })
  await moveCharge(ctx, charge, 'cancel')
  await postJournal(ctx, cancelledJournal(charge, quote))
  await ctx.emit('charge.cancelled', { chargeId })
  return true
}
