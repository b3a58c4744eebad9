import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Journal } from '#app/features/ledger/journal.ts'
import { postJournal } from '#app/features/ledger/writes/post-journal.server.ts'
import type { Charge, ChargeDispute } from '#prisma/generated/client.ts'
import { lostJournal, reinstatedJournal, withdrawnJournal } from '../journals.ts'
import { type DisputeState, disputeStep, nextDisputeState, withdrawnStates } from '../rules-disputes.ts'
import { lockCharge } from '../writes/lock-charge.server.ts'
import { markHandled } from '../writes/mark-handled.server.ts'
import { moveCharge } from '../writes/move-charge.server.ts'

/** A dispute as Stripe tells it when asked now. */
export interface ObservedDispute {
  stripeDisputeId: string
  amountYen: number
  reason: string
  status: string
  evidenceDueAt: Date | null
  openedAt: Date
}

export interface DisputeInput {
  chargeId: string
  observed: ObservedDispute
  stripeEventId?: string
}

export type DisputeOutcome = 'unchanged' | 'dispute_moved' | 'unknown_word'

const locked = systemScope('of the locked charge')

/** What is posted on the way from one state to another; a state that was passed by unheard is posted as well. */
function journalsBetween(before: DisputeState | undefined, dispute: ChargeDispute): Journal[] {
  const state = dispute.state as DisputeState
  const wasWithdrawn = before !== undefined && withdrawnStates.includes(before)
  const journals = !wasWithdrawn && withdrawnStates.includes(state) ? [withdrawnJournal(dispute)] : []
  if (state === 'lost') journals.push(lostJournal(dispute))
  if (state === 'won' && wasWithdrawn) journals.push(reinstatedJournal(dispute))
  return journals
}

async function storeDispute(
  ctx: CommandContext,
  { chargeId, observed }: DisputeInput,
  state: DisputeState,
): Promise<ChargeDispute> {
  const { stripeDisputeId, amountYen, reason, evidenceDueAt, openedAt } = observed
  const endedAt = state === 'won' || state === 'lost' ? ctx.now : null
  return ctx.tx.chargeDispute.upsert({
    where: { stripeDisputeId, ...locked },
    create: {
      stripeDisputeId,
      chargeId,
      amountYen: BigInt(amountYen),
      reason,
      state,
      evidenceDueAt,
      openedAt,
      endedAt,
    },
    update: { state, evidenceDueAt, endedAt },
  })
}

/** Stripe looks into it, so it has our answer, also where its own word for having taken it never reached us. */
async function noteArrival({ tx, now }: CommandContext, { id, state }: ChargeDispute): Promise<void> {
  if (state !== 'under_review') return
  const where = { id, evidenceGivenAt: { not: null }, evidenceSentAt: null, ...locked }
  await tx.chargeDispute.updateMany({ where, data: { evidenceSentAt: now, lastError: null } })
}

async function moveAlong(ctx: CommandContext, charge: Charge): Promise<void> {
  const where = { chargeId: charge.id, ...locked }
  const disputes = await ctx.tx.chargeDispute.findMany({ where, select: { state: true } })
  const step = disputeStep(charge, disputes as { state: DisputeState }[])
  if (step) await moveCharge(ctx, charge, step)
}

/** Brings a dispute, the ledger and the charge to what Stripe says; told twice or late it changes nothing. */
export async function convergeDispute(input: DisputeInput): Promise<DisputeOutcome> {
  const { chargeId, observed, stripeEventId } = input
  return runCommand(system('stripe'), 'charge:settle', async (ctx) => {
    const charge = await lockCharge(ctx, chargeId)
    const where = { stripeDisputeId: observed.stripeDisputeId, ...locked }
    const before = (await ctx.tx.chargeDispute.findFirst({ where }))?.state as DisputeState | undefined
    const state = nextDisputeState(before, observed.status)
    const outcome: DisputeOutcome = !state ? 'unknown_word' : state === before ? 'unchanged' : 'dispute_moved'
    if (state && state !== before) {
      const dispute = await storeDispute(ctx, input, state)
      await noteArrival(ctx, dispute)
      for (const journal of journalsBetween(before, dispute)) await postJournal(ctx, journal)
      await moveAlong(ctx, charge)
      await ctx.emit('charge.dispute_moved', { disputeId: dispute.id, state })
    }
    await markHandled(ctx, stripeEventId, outcome)
    return outcome
  })
}
