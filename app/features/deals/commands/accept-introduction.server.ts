import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { agreedAt, partyRole } from '#app/features/introductions/introduction-role.ts'
import { introductionCounterpartActingScope } from '#app/features/introductions/scope.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { moveIntroduction } from '#app/features/introductions/writes/move-introduction.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { otherSide } from '#app/tracks/track-definition.ts'

/**
 * The last yes that was missing: the introduction ends well and the deal begins, both or neither.
 * @throws AppError introduction.not_found, introduction.wrong_state, also where the other side has not agreed yet
 */
export async function acceptIntroduction(actor: Actor, introductionId: string): Promise<{ dealId: string }> {
  return runCommand(actor, 'introduction:answer', async (ctx) => {
    const { tx, now } = ctx
    const found = await tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionCounterpartActingScope(actor)] },
    })
    if (!found) throw new AppError('introduction.not_found')
    const { side, role } = partyRole(actor, found)
    if (agreedAt(found, otherSide(side)) === null) throw new AppError('introduction.wrong_state')
    await moveIntroduction(
      ctx,
      found,
      'accept',
      role,
      side === 'offer' ? { offerAgreedAt: now } : { needAgreedAt: now },
    )
    await moveIntroduction(ctx, { id: found.id, state: 'accepted' }, 'convert', 'system')
    // Held by the moves above: whoever was given it meanwhile is the one who stays.
    const { navigatorParticipantId } = await tx.introduction.findFirstOrThrow({
      where: { id: found.id, ...systemScope('accepted under its own scope') },
      select: { navigatorParticipantId: true },
    })
    const { id: dealId } = await tx.deal.create({
      data: {
        introductionId: found.id,
        track: found.track,
        offerListingId: found.offerListingId,
        needListingId: found.needListingId,
        offerParticipantId: found.offerParticipantId,
        needParticipantId: found.needParticipantId,
        navigatorParticipantId,
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
