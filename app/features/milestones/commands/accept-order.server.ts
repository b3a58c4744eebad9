import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { PaidWork } from '#app/tracks/track-definition.ts'
import type { Deal, WorkOrder } from '#prisma/generated/client.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'
import { whoWithholds, type WithholdingDecision } from '#app/features/fees/rules-withholding.ts'
import { issueDocument } from '#app/features/invoices/writes/issue-document.server.ts'
import { readParts } from '../order-parts.ts'
import type { AcceptOrderInput } from '../schema.ts'
import { orderFormDraft } from '../ui/work-documents.server.ts'

type LegalForm = 'individual' | 'corporation'

const ofDeal = systemScope('of the deal the caller has locked as its party')

const partyOf = ({ tx }: CommandContext, id: string) =>
  tx.participant.findUniqueOrThrow({ where: { id }, select: { id: true, name: true, corporateNumber: true } })

/** A company number says it; who has none is asked. */
function formOf(corporateNumber: string | null, said: LegalForm | undefined): LegalForm {
  const form = corporateNumber === null ? said : 'corporation'
  if (!form) throw new AppError('work_order.say_form', { field: 'payeeForm' })
  return form
}

async function createMilestones(
  ctx: CommandContext,
  {
    deal,
    order,
    work,
    withholding,
  }: { deal: Deal; order: WorkOrder; work: PaidWork; withholding: WithholdingDecision },
): Promise<void> {
  await ctx.tx.milestone.createMany({
    data: readParts(order.parts).map(({ title, workYen, deliverOn, payBy }, position) => ({
      dealId: deal.id,
      orderId: order.id,
      kind: work.kind,
      position,
      title,
      payerParticipantId: deal.needParticipantId,
      payeeParticipantId: deal.offerParticipantId,
      workYen: BigInt(workYen),
      deliverOn: new Date(deliverOn),
      payBy: new Date(payBy),
      withholder: withholding.by,
      withholdingReason: withholding.reason,
      createdAt: ctx.now,
      stateChangedAt: ctx.now,
    })),
  })
}

async function findShown({ tx }: CommandContext, dealId: string, orderId: string): Promise<WorkOrder> {
  const order = await tx.workOrder.findFirst({ where: { id: orderId, dealId, ...ofDeal } })
  if (order?.status !== 'proposed') throw new AppError('work_order.changed')
  return order
}

/**
 * The designer accepts the order it was shown. The order form is issued, its milestones begin.
 * @throws AppError deal.not_found, also for the other side; work_order.changed when another draft has taken its place,
 * work_order.not_now, work_order.say_form
 */
export async function acceptOrder(actor: Actor, dealId: string, input: AcceptOrderInput): Promise<void> {
  await runCommand(actor, 'deal:act', async (ctx) => {
    const { deal } = await lockDealAsParty(ctx, dealId, 'offer')
    if (actor.kind !== 'member') throw new AppError('request.forbidden')
    const { paidWork: work } = trackOf(deal.track)
    if (work?.plan !== 'order' || !work.states.includes(deal.state)) throw new AppError('work_order.not_now')
    const shown = await findShown(ctx, dealId, input.orderId)
    const client = await partyOf(ctx, deal.needParticipantId)
    const payee = await partyOf(ctx, deal.offerParticipantId)
    const payeeForm = formOf(payee.corporateNumber, input.payeeForm)
    const payerPaysSalaries = shown.payerPaysSalaries
    const given = { payee: payeeForm, isListedWork: work.isListedWork, payer: 'client', payerPaysSalaries } as const
    const withholding = whoWithholds(given)
    const answer = { status: 'accepted', acceptedAt: ctx.now, acceptedByMemberId: actor.memberId, payeeForm } as const
    const order = await ctx.tx.workOrder.update({ where: { id: shown.id, ...ofDeal }, data: answer })
    await createMilestones(ctx, { deal, order, work, withholding })
    const draft = orderFormDraft({ order, client, payee, withholding, orderedOn: tokyoDay(ctx.now) })
    await issueDocument(ctx, draft, { participantId: payee.id, name: payee.name })
    await ctx.record({
      action: 'work_order.accepted',
      entityType: 'deal',
      entityId: dealId,
      data: { orderId: order.id },
    })
    await ctx.emit('work_order.accepted', { orderId: order.id })
  })
}
