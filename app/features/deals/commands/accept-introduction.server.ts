import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { introductionCounterpartActingScope } from '#app/features/introductions/scope.ts'
import { moveIntroduction } from '#app/features/introductions/writes/move-introduction.server.ts'
import { trackOf } from '#app/tracks/registry.ts'

/**
 * The counterpart says yes: the introduction ends well and the deal begins, both or neither.
 * @throws AppError introduction.not_found, introduction.wrong_state
 */
export async function acceptIntroduction(actor: Actor, introductionId: string): Promise<{ dealId: string }> {
  return runCommand(actor, 'introduction:answer', async (ctx) => {
    const { tx, now } = ctx
    const found = await tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionCounterpartActingScope(actor)] },
    })
    if (!found) throw new AppError('introduction.not_found')
    const agreed = found.askedBySide === 'offer' ? { needAgreedAt: now } : { offerAgreedAt: now }
    await moveIntroduction(ctx, found, 'accept', 'counterpart', agreed)
    const { id: dealId } = await tx.deal.create({
      data: {
        introductionId: found.id,
        track: found.track,
        offerListingId: found.offerListingId,
        needListingId: found.needListingId,
        offerParticipantId: found.offerParticipantId,
        needParticipantId: found.needParticipantId,
        navigatorParticipantId: found.navigatorParticipantId,
        state: trackOf(found.track).process.initial,
        createdAt: now,
        stateChangedAt: now,
      },
    })
    await ctx.record({ action: 'deal.opened', entityType: 'deal', entityId: dealId })
    await ctx.emit('deal.opened', { dealId })
    return { dealId }
  })
}
