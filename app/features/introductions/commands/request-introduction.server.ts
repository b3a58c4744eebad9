import type { Actor } from '#app/platform/actor.ts'
import { readableParticipantIds } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { actingListingsScope, listingsVisibleTo } from '#app/features/listings/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Listing } from '#prisma/generated/client.ts'
import { deadlineFrom, firstState, pairingFault } from '../rules.ts'
import type { RequestInput } from '../schema.ts'

async function findPair({ tx, actor }: CommandContext, input: RequestInput) {
  const from = await tx.listing.findFirst({
    where: { id: input.from, status: 'published', ...actingListingsScope(actor) },
    include: { participant: { select: { verificationStatus: true } } },
  })
  const to = await tx.listing.findFirst({
    where: { id: input.to, status: 'published', AND: listingsVisibleTo(actor) },
  })
  if (!from || !to) throw new AppError('listing.not_found')
  const fault = pairingFault(from, to, readableParticipantIds(actor))
  if (fault) throw new AppError(fault)
  // The counterpart is promised a partner the operator has checked.
  if (from.participant.verificationStatus !== 'verified') throw new AppError('participant.not_verified')
  return { from, to }
}

const bySide = (from: Listing, to: Listing) => {
  const [offer, need] = from.side === 'offer' ? [from, to] : [to, from]
  return {
    offerListingId: offer.id,
    needListingId: need.id,
    offerParticipantId: offer.participantId,
    needParticipantId: need.participantId,
  }
}

/** A running deal between the same two listings leaves nothing to introduce. */
async function refuseRunningDeal({ tx }: CommandContext, pair: { offerListingId: string; needListingId: string }) {
  const running = await tx.introduction.count({
    where: { ...pair, deal: { closedAt: null }, ...systemScope('only whether one exists, for a pair the asker named') },
  })
  if (running > 0) throw new AppError('introduction.already_open')
}

/**
 * Asks for an introduction from an own published listing to one of the other side. Asking is the asker's yes.
 * @throws AppError listing.not_found, introduction.own_listing, introduction.not_a_pair, participant.not_verified,
 * introduction.already_open
 */
export async function requestIntroduction(actor: Actor, input: RequestInput): Promise<{ introductionId: string }> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  const work = async (ctx: CommandContext) => {
    const { from, to } = await findPair(ctx, input)
    const pair = bySide(from, to)
    await refuseRunningDeal(ctx, pair)
    const state = firstState(trackOf(from.track).brokering)
    const { id } = await ctx.tx.introduction.create({
      data: {
        ...pair,
        track: from.track,
        askedBySide: from.side,
        askedByMemberId: actor.memberId,
        state,
        message: input.message,
        navigatorNote: state === 'proposed' ? '' : null,
        ...(from.side === 'offer' ? { offerAgreedAt: ctx.now } : { needAgreedAt: ctx.now }),
        createdAt: ctx.now,
        stateChangedAt: ctx.now,
        expiresAt: deadlineFrom(ctx.now),
      },
    })
    await ctx.record({ action: 'introduction.requested', entityType: 'introduction', entityId: id })
    await ctx.emit(state === 'proposed' ? 'introduction.proposed' : 'introduction.requested', { introductionId: id })
    return { introductionId: id }
  }
  return runCommand(actor, 'introduction:request', work, {
    conflicts: { Introduction_one_open_per_pair: 'introduction.already_open' },
  })
}
