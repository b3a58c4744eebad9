import type { MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { runningClientsScope } from '#app/features/referrers/scope.ts'
import { endReferrerClient } from '#app/features/referrers/writes/end-client.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'

/** Nobody is left to answer for the listings: what others read, or wait to read, goes out of sight. */
async function hideListings(ctx: CommandContext, participantId: string): Promise<void> {
  const hasPeople = (await ctx.tx.membership.count({ where: { participantId } })) > 0
  if (hasPeople) return
  const listings = await ctx.tx.listing.findMany({
    where: {
      participantId,
      status: { in: ['published', 'in_review'] },
      ...systemScope('of a client whose consent ends here'),
    },
    select: { id: true, status: true, version: true },
  })
  for (const listing of listings)
    await moveListing(ctx, listing, listing.status === 'published' ? 'pause' : 'withdraw', 'owner')
}

/**
 * A bank or chamber records that its client has taken the consent back: it neither reads nor writes for the client any
 * more, and listings nobody answers for go out of sight.
 * @throws AppError referrer.client_not_found
 */
export async function withdrawConsent(actor: MemberActor, referrerClientId: string): Promise<void> {
  await runCommand(actor, 'client:assist', async (ctx) => {
    const referral = await ctx.tx.referrerClient.findFirst({
      where: { AND: [{ id: referrerClientId }, runningClientsScope(actor)] },
    })
    if (!referral) throw new AppError('referrer.client_not_found')
    const isEnded = await endReferrerClient(ctx, { referrerClientId, reason: 'withdrawn' })
    if (!isEnded) throw new AppError('referrer.client_not_found')
    await hideListings(ctx, referral.clientParticipantId)
  })
}
