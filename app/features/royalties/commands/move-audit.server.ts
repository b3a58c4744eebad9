import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { EventPayloads } from '#app/platform/events.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RoyaltyAuditState } from '#prisma/generated/enums.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'
import type { AnswerAuditInput, AuditInput } from '../schema.ts'
import { memberIdOf, lockedDealScope } from '../writes/lock-royalty.server.ts'

interface AuditMove {
  dealId: string
  auditId: string
  side: ListingSide | undefined
  step: EventPayloads['royalty.audit_moved']['step']
  from: RoyaltyAuditState[]
  data: (ctx: CommandContext, side: ListingSide) => Prisma.RoyaltyAuditUpdateManyMutationInput
}

/** One move of a request, from exactly these states. @throws AppError deal.not_found, royalty.not_found, royalty.audit_state */
async function moveAudit(actor: Actor, move: AuditMove): Promise<void> {
  const { dealId, auditId, step, from } = move
  await runCommand(actor, 'deal:act', async (ctx) => {
    const { side } = await lockDealAsParty(ctx, dealId, move.side)
    const where = { id: auditId, agreement: { dealId }, ...lockedDealScope() }
    if ((await ctx.tx.royaltyAudit.count({ where })) === 0) throw new AppError('royalty.not_found')
    const { count } = await ctx.tx.royaltyAudit.updateMany({
      where: { ...where, state: { in: from } },
      data: move.data(ctx, side),
    })
    if (count !== 1) throw new AppError('royalty.audit_state')
    const data = { auditId, as: side }
    await ctx.record({ action: `royalty.audit_${step}`, entityType: 'deal', entityId: dealId, data })
    await ctx.emit('royalty.audit_moved', { auditId, step, by: side })
  })
}

/** The payer answers. Figures that were wrong are corrected by a statement of their own. */
export const answerAudit = (actor: Actor, dealId: string, { auditId, answer }: AnswerAuditInput): Promise<void> =>
  moveAudit(actor, {
    ...{ dealId, auditId, side: 'need', step: 'answered', from: ['asked'] },
    data: (ctx) => ({ state: 'answered', answer, answeredAt: ctx.now, answeredByMemberId: memberIdOf(ctx) }),
  })

/** Either side calls the operator, whether there is an answer or not. */
export const callOperator = (actor: Actor, dealId: string, { auditId, side }: AuditInput): Promise<void> =>
  moveAudit(actor, {
    ...{ dealId, auditId, side, step: 'operator_called', from: ['asked', 'answered'] },
    data: (ctx, calledBy) => ({ state: 'with_operator', calledBy, calledAt: ctx.now }),
  })

/** The designer says that it is settled. */
export const closeAudit = (actor: Actor, dealId: string, { auditId }: AuditInput): Promise<void> =>
  moveAudit(actor, {
    ...{ dealId, auditId, side: 'offer', step: 'closed', from: ['asked', 'answered', 'with_operator'] },
    data: (ctx) => ({ state: 'closed', closedAt: ctx.now }),
  })
