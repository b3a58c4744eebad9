import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

export interface GivenEvidence {
  chargeId: string
  disputeId: string
  note: string
}

/**
 * The operator answers a dispute, once: Stripe takes no second answer.
 * @throws AppError charge.dispute_not_open: it was answered or has ended
 */
export async function giveEvidence(actor: MemberActor, { chargeId, disputeId, note }: GivenEvidence): Promise<void> {
  await runCommand(actor, 'charge:refund', async (ctx) => {
    const { count } = await ctx.tx.chargeDispute.updateMany({
      where: {
        id: disputeId,
        chargeId,
        state: { in: ['warned', 'needs_response'] },
        evidenceGivenAt: null,
        ...systemScope('the operator’s console'),
      },
      data: { evidenceNote: note, evidenceGivenAt: ctx.now },
    })
    if (count !== 1) throw new AppError('charge.dispute_not_open')
    await ctx.record({
      action: 'charge.dispute_answered',
      entityType: 'charge',
      entityId: chargeId,
      data: { disputeId },
    })
    await ctx.emit('dispute.evidence_given', { disputeId })
  })
}
