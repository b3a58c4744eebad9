import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Deal } from '#prisma/generated/client.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'
import { totalOf } from '../rules.ts'
import type { OrderInput } from '../schema.ts'

const ofDeal = systemScope('of the deal the caller has locked as its party')

/** Whether the client withholds hangs on this; a company always does. */
async function paysSalaries(ctx: CommandContext, deal: Deal, said: OrderInput['paysSalaries']): Promise<boolean> {
  const { corporateNumber } = await ctx.tx.participant.findUniqueOrThrow({
    where: { id: deal.needParticipantId },
    select: { corporateNumber: true },
  })
  if (corporateNumber !== null) return true
  if (said === undefined) throw new AppError('work_order.say_salaries', { field: 'paysSalaries' })
  return said === 'yes'
}

function requireOrderable(deal: Deal, parts: OrderInput['parts']): void {
  const { paidWork } = trackOf(deal.track)
  if (paidWork?.plan !== 'order' || !paidWork.states.includes(deal.state)) throw new AppError('work_order.not_now')
  const [sum, agreed] = [totalOf(parts), Number(deal.agreedAmountYen ?? 0n)]
  if (sum !== agreed)
    throw new AppError('work_order.sum_differs', {
      field: 'amount1',
      params: { sum: sum.toLocaleString('en-US'), agreed: agreed.toLocaleString('en-US') },
    })
}

/**
 * The client states what it orders; it takes the place of a draft the designer has not accepted yet.
 * @throws AppError deal.not_found, also for the other side; work_order.not_now, work_order.sum_differs, work_order.say_salaries
 */
export async function proposeOrder(actor: Actor, dealId: string, input: OrderInput): Promise<{ orderId: string }> {
  return runCommand(
    actor,
    'deal:act',
    async (ctx) => {
      const { deal } = await lockDealAsParty(ctx, dealId, 'need')
      if (actor.kind !== 'member') throw new AppError('request.forbidden')
      requireOrderable(deal, input.parts)
      const before = await ctx.tx.workOrder.findMany({ where: { dealId, ...ofDeal }, select: { status: true } })
      if (before.some(({ status }) => status === 'accepted')) throw new AppError('work_order.not_now')
      const superseded = { dealId, status: 'proposed', ...ofDeal } as const
      await ctx.tx.workOrder.updateMany({ where: superseded, data: { status: 'superseded' } })
      const order = await ctx.tx.workOrder.create({
        data: {
          dealId,
          version: before.length + 1,
          content: input.content,
          place: input.place,
          parts: input.parts.map((part) => ({ ...part })),
          amountYen: BigInt(totalOf(input.parts)),
          payerPaysSalaries: await paysSalaries(ctx, deal, input.paysSalaries),
          proposedByMemberId: actor.memberId,
          createdAt: ctx.now,
        },
      })
      const data = { orderId: order.id, version: order.version }
      await ctx.record({ action: 'work_order.proposed', entityType: 'deal', entityId: dealId, data })
      await ctx.emit('work_order.proposed', { orderId: order.id })
      return { orderId: order.id }
    },
    { conflicts: { WorkOrder: 'request.conflict' } },
  )
}
