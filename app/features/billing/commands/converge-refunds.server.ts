import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Charge, ChargeRefund } from '#prisma/generated/client.ts'
import { postJournal } from '#app/features/ledger/writes/post-journal.server.ts'
import { refundJournal } from '../journals.ts'
import { goneStates, MADE_AT_STRIPE, nextRefundState, type RefundState, refundStep } from '../rules-refunds.ts'
import { lockCharge } from '../writes/lock-charge.server.ts'
import { markHandled } from '../writes/mark-handled.server.ts'
import { moveCharge } from '../writes/move-charge.server.ts'

/** A refund as Stripe tells it when asked now. */
export interface ObservedRefund {
  stripeRefundId: string
  /** Ours, from its metadata; null for one made at Stripe itself. */
  refundId: string | null
  amountYen: number
  status: string | null
}

export interface RefundsInput {
  chargeId: string
  observed: readonly ObservedRefund[]
  stripeEventId?: string
}

const locked = systemScope('of the locked charge')

async function rowOf(ctx: CommandContext, chargeId: string, observed: ObservedRefund): Promise<ChargeRefund> {
  const { stripeRefundId, refundId, amountYen } = observed
  const ids = [{ stripeRefundId }, ...(refundId ? [{ id: refundId }] : [])]
  const known = await ctx.tx.chargeRefund.findFirst({ where: { AND: [{ chargeId, OR: ids }, locked] } })
  return (
    known ??
    ctx.tx.chargeRefund.create({
      data: {
        chargeId,
        stripeRefundId,
        amountYen: BigInt(amountYen),
        reason: MADE_AT_STRIPE,
        idempotencyKey: `made-at-stripe:${stripeRefundId}`,
        createdAt: ctx.now,
      },
    })
  )
}

async function convergeOne(ctx: CommandContext, chargeId: string, observed: ObservedRefund): Promise<void> {
  const row = await rowOf(ctx, chargeId, observed)
  const state = nextRefundState(row.state as RefundState, observed.status)
  const hasEnded = state === 'succeeded' || state === 'failed'
  await ctx.tx.chargeRefund.updateMany({
    where: { id: row.id, ...locked },
    data: {
      state,
      stripeRefundId: observed.stripeRefundId,
      lastError: null,
      checkedAt: ctx.now,
      ...(hasEnded && !row.endedAt ? { endedAt: ctx.now } : {}),
    },
  })
  if (state === row.state) return
  if (state === 'failed') await ctx.emit('refund.failed', { refundId: row.id })
  if (state === 'succeeded') await ctx.emit('charge.refunded', { chargeId, refundId: row.id })
}

async function goneYen({ tx }: CommandContext, chargeId: string): Promise<bigint> {
  const where = { AND: [{ chargeId, state: { in: [...goneStates] } }, locked] }
  return (await tx.chargeRefund.aggregate({ where, _sum: { amountYen: true } }))._sum.amountYen ?? 0n
}

/** Posts what changed of the cumulative sum, and brings the charge's state along. */
async function postChange(ctx: CommandContext, charge: Charge, nowYen: bigint): Promise<void> {
  if (nowYen === charge.refundedYen) return
  const quote = await ctx.tx.feeQuote.findFirstOrThrow({ where: { id: charge.quoteId, ...locked } })
  const key = { startsWith: `charge:${charge.id}:refund:` }
  const step = await ctx.tx.ledgerJournal.count({ where: { businessKey: key } })
  const change = { chargeId: charge.id, step, beforeYen: charge.refundedYen, nowYen }
  await postJournal(ctx, refundJournal(change, quote))
  await ctx.tx.charge.updateMany({ where: { id: charge.id, ...locked }, data: { refundedYen: nowYen } })
  const next = refundStep({ ...charge, refundedYen: nowYen })
  if (next) await moveCharge(ctx, charge, next)
}

/**
 * Brings refunds, ledger and charge to what Stripe says. Each refund only goes forward and the sum is that of the rows, so
 * that what is told twice, late or by an old answer changes nothing.
 * @returns how much has gone back in all, in yen
 */
export async function convergeRefunds({ chargeId, observed, stripeEventId }: RefundsInput): Promise<bigint> {
  return runCommand(system('stripe'), 'charge:settle', async (ctx) => {
    const charge = await lockCharge(ctx, chargeId)
    for (const refund of observed) await convergeOne(ctx, chargeId, refund)
    const nowYen = await goneYen(ctx, chargeId)
    await postChange(ctx, charge, nowYen)
    await markHandled(ctx, stripeEventId, nowYen === charge.refundedYen ? 'unchanged' : 'refunds_moved')
    return nowYen
  })
}
