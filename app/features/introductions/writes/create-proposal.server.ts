import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { deadlineFrom } from '../rules.ts'
import { requireProgramme } from './require-programme.server.ts'

export interface NavigatorProposal {
  offerListingId: string
  needListingId: string
  navigatorParticipantId: string
  memberId: string
  /** Read by everybody who is asked, before either knows the other. */
  note: string
  /** Both at once, or one first: the other is asked once the first has said yes. */
  ask: 'both' | 'offer' | 'need'
}

/**
 * A navigator's own proposal of two listings. Whether it may be made is the caller's to check, who sees both.
 * @throws AppError listing.not_found when one of them is not published any more; what `requireProgramme` refuses
 */
export async function createProposal(ctx: CommandContext, proposal: NavigatorProposal): Promise<string> {
  const { tx, now } = ctx
  const { offerListingId, needListingId, navigatorParticipantId, note, ask } = proposal
  const listings = await tx.listing.findMany({
    where: {
      id: { in: [offerListingId, needListingId] },
      status: 'published',
      ...systemScope('a pair the caller has checked'),
    },
    select: { id: true, participantId: true, track: true },
  })
  const [offer, need] = [offerListingId, needListingId].map((id) => listings.find((listing) => listing.id === id))
  if (!offer || !need) throw new AppError('listing.not_found')
  const pair = {
    ...{ offerListingId, needListingId },
    ...{ offerParticipantId: offer.participantId, needParticipantId: need.participantId },
  }
  await requireProgramme(tx, { track: offer.track, ...pair }, now)
  const { id } = await tx.introduction.create({
    data: {
      ...pair,
      ...{ brokeredAt: now, navigatorSince: now, proposedAt: now },
      ...{ track: offer.track, origin: 'navigator', state: 'proposed', navigatorParticipantId, navigatorNote: note },
      ...{ askedBySide: ask === 'need' ? 'need' : 'offer', askedByMemberId: proposal.memberId, message: '' },
      offerAskedAt: ask === 'need' ? null : now,
      needAskedAt: ask === 'offer' ? null : now,
      ...{ createdAt: now, stateChangedAt: now, expiresAt: deadlineFrom(now) },
    },
  })
  await ctx.record({ action: 'introduction.proposed_by_navigator', entityType: 'introduction', entityId: id })
  await ctx.emit('introduction.proposed', { introductionId: id })
  return id
}
