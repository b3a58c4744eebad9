import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { listingOn } from '#app/features/deals/side-of.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'

/**
 * An owner takes back the approval, in any state of the deal: the counterpart no longer reads the confidential part.
 * @throws AppError deal.not_found, disclosure.not_granted
 */
export async function revokeDisclosure(actor: Actor, dealId: string, wanted?: ListingSide): Promise<void> {
  await runCommand(actor, 'disclosure:grant', async (ctx) => {
    const { deal, side } = await lockDealAsParty(ctx, dealId, wanted)
    const listingId = listingOn(deal, side)
    const { count } = await ctx.tx.disclosureGrant.updateMany({
      where: { dealId: deal.id, listingId, revokedAt: null, ...systemScope('of the deal locked as its party') },
      data: { revokedAt: ctx.now },
    })
    if (count !== 1) throw new AppError('disclosure.not_granted')
    await ctx.record({ action: 'disclosure.revoked', entityType: 'deal', entityId: deal.id, data: { as: side } })
    await ctx.emit('disclosure.revoked', { dealId: deal.id, listingId })
  })
}
