import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { listingOn, participantOn } from '#app/features/deals/side-of.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'

/**
 * An owner opens the confidential part of the own listing to the counterpart of this deal; again, after taking it back.
 * @throws AppError deal.not_found, disclosure.not_signed, deal.wrong_state, disclosure.already_granted
 */
export async function grantDisclosure(actor: Actor, dealId: string, wanted?: ListingSide): Promise<void> {
  await runCommand(actor, 'disclosure:grant', async (ctx) => {
    const { tx, now } = ctx
    if (actor.kind !== 'member') throw new AppError('request.forbidden')
    const { deal, side } = await lockDealAsParty(ctx, dealId, wanted)
    const ofThisDeal = { dealId: deal.id, ...systemScope('of the deal locked as its party') }
    if ((await tx.ndaSignature.count({ where: ofThisDeal })) < 2) throw new AppError('disclosure.not_signed')
    if (!trackOf(deal.track).milestones.disclosureStates.includes(deal.state)) throw new AppError('deal.wrong_state')
    const listingId = listingOn(deal, side)
    const standing = await tx.disclosureGrant.count({ where: { ...ofThisDeal, listingId, revokedAt: null } })
    if (standing > 0) throw new AppError('disclosure.already_granted')
    const given = { grantedByMemberId: actor.memberId, grantedAt: now, revokedAt: null }
    await tx.disclosureGrant.upsert({
      where: { dealId_listingId: { dealId: deal.id, listingId }, ...systemScope('of the deal locked as its party') },
      create: { dealId: deal.id, listingId, toParticipantId: participantOn(deal, otherSide(side)), ...given },
      update: given,
    })
    await ctx.record({ action: 'disclosure.granted', entityType: 'deal', entityId: deal.id, data: { as: side } })
    await ctx.emit('disclosure.granted', { dealId: deal.id, listingId })
  })
}
