import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { AskAuditInput } from '../schema.ts'
import { lockAgreement, memberIdOf, lockedDealScope } from '../writes/lock-royalty.server.ts'

/**
 * The designer asks to look into the records behind one statement that was sent, or behind all.
 * @throws AppError deal.not_found, also for the other side; royalty.not_found, royalty.no_audit where it was not agreed on, royalty.not_sent,
 * royalty.audit_open while the same has been asked
 */
export async function askAudit(actor: Actor, dealId: string, input: AskAuditInput): Promise<void> {
  const { agreementId, statementId = null, reason } = input
  await runCommand(
    actor,
    'deal:act',
    async (ctx) => {
      const { agreement } = await lockAgreement(ctx, dealId, agreementId, 'offer')
      if (!['accepted', 'ended'].includes(agreement.status)) throw new AppError('royalty.changed')
      if (!agreement.mayAudit) throw new AppError('royalty.no_audit')
      const sent = { id: statementId ?? '', agreementId, sentAt: { not: null }, ...lockedDealScope() }
      if (statementId !== null && (await ctx.tx.royaltyStatement.count({ where: sent })) === 0)
        throw new AppError('royalty.not_sent')
      const { id: auditId } = await ctx.tx.royaltyAudit.create({
        data: { agreementId, statementId, reason, askedByMemberId: memberIdOf(ctx), askedAt: ctx.now },
      })
      await ctx.record({ action: 'royalty.audit_asked', entityType: 'deal', entityId: dealId, data: { auditId } })
      await ctx.emit('royalty.audit_moved', { auditId, step: 'asked', by: 'offer' })
    },
    { conflicts: { RoyaltyAudit: 'royalty.audit_open', statementId: 'royalty.audit_open' } },
  )
}
