import { randomUUID } from 'node:crypto'
import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { lockCharge } from '#app/features/billing/writes/lock-charge.server.ts'
import { isSettled } from '#app/features/billing/process.ts'
import type { Charge, PayeeAccount, PayeeTransfer } from '#prisma/generated/client.ts'
import { type Entitlement, heldYen } from '../rules.ts'
import { heldToReturn } from '../writes/ask-reversal.server.ts'
import { lockPayeeAccount } from '../writes/lock-payee.server.ts'

/** Accepted work, with the sums that were agreed on. `kind` and `subjectId` are those of the quote it was paid by. */
export interface ReleaseInput extends Entitlement {
  kind: string
  subjectId: string
  chargeId: string
  payeeParticipantId: string
  /** By which our fee was counted. */
  scheduleKey: string
  scheduleVersion: string
}

/** `too_late`: the money was never here, or is disputed; a person has to look. */
export type ReleaseOutcome = 'released' | 'released_before' | 'too_late'

const canBeReleased = ({ state }: Charge): boolean =>
  isSettled(state) && state !== 'disputed' && state !== 'charged_back'

async function create(
  ctx: CommandContext,
  { charge, account }: { charge: Charge; account: PayeeAccount | null },
  input: ReleaseInput,
): Promise<PayeeTransfer> {
  const state = account?.standing === 'ready' ? 'pending' : 'waiting_for_account'
  const id = randomUUID()
  const keptBackYen = await heldToReturn(ctx, charge, input)
  return ctx.tx.payeeTransfer.create({
    data: {
      ...input,
      id,
      keptBackYen,
      state: keptBackYen === heldYen(input) ? 'reversed' : state,
      idempotencyKey: `payee-transfer:${id}`,
      keyMadeAt: ctx.now,
      createdAt: ctx.now,
    },
  })
}

/**
 * Passes on what was paid for accepted work, once: the row stands before Stripe is asked. Without an account that can be
 * paid it waits for one. What has gone back to the payer already is not sent.
 */
export async function releaseFunds(input: ReleaseInput): Promise<ReleaseOutcome> {
  return runCommand(system('payouts'), 'payout:settle', async (ctx) => {
    const account = await lockPayeeAccount(ctx, input.payeeParticipantId)
    // Of two at once the second waits here, and finds the row of the first.
    const charge = await lockCharge(ctx, input.chargeId)
    const { kind, subjectId } = input
    const where = { AND: [{ kind, subjectId }, systemScope('of the locked charge')] }
    if (await ctx.tx.payeeTransfer.findFirst({ where, select: { id: true } })) return 'released_before'
    if (!canBeReleased(charge)) return 'too_late'
    const { id: transferId, state } = await create(ctx, { charge, account }, input)
    await ctx.record({ action: 'payee_transfer.made', entityType: 'payee_transfer', entityId: transferId })
    if (state === 'pending') await ctx.emit('payee_transfer.due', { transferId })
    if (state === 'waiting_for_account') await ctx.emit('payee_transfer.waits', { transferId })
    return 'released'
  })
}
