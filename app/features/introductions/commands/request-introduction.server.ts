import type { Actor } from '#app/platform/actor.ts'
import { readableParticipantIds } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { actingListingsScope, listingsVisibleTo } from '#app/features/listings/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Listing } from '#prisma/generated/client.ts'
import { suggestNavigator } from '../queries/suggest-navigator.server.ts'
import {
  deadlineFrom,
  firstState,
  OPEN_PER_ASKER,
  OPEN_PER_LISTING,
  openStates,
  pairingFault,
  waitingUntil,
} from '../rules.ts'
import type { RequestInput } from '../schema.ts'
import { lockAsker, lockPlaces } from '../writes/hold-places.server.ts'

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

/** A participant has so many requests under way at once, whichever of its listings and members asks. */
async function refuseTooMany({ tx }: CommandContext, participantId: string) {
  await lockAsker(tx, participantId)
  const open = await tx.introduction.count({
    where: {
      origin: 'member',
      state: { in: [...openStates] },
      OR: [
        { askedBySide: 'offer', offerParticipantId: participantId },
        { askedBySide: 'need', needParticipantId: participantId },
      ],
      ...systemScope('how many the asker has under way'),
    },
  })
  if (open >= OPEN_PER_ASKER) throw new AppError('introduction.too_many_open', { params: { max: OPEN_PER_ASKER } })
}

/** How well the machine found the two to fit, where it has compared them: who fits better waits further ahead. */
async function fitOf({ tx }: CommandContext, { offerListingId, needListingId }: ReturnType<typeof bySide>) {
  const compared = await tx.unmadePair.findUnique({
    where: { offerListingId_needListingId: { offerListingId, needListingId }, ...systemScope('the order of a queue') },
    select: { score: true },
  })
  return compared?.score ?? 0
}

/** Where it begins: on the listing's waiting list, in the queue of the navigators, or with the counterpart. */
async function beginning(ctx: CommandContext, to: Listing, pair: ReturnType<typeof bySide>) {
  const taken = await lockPlaces(ctx.tx, to)
  if (taken >= OPEN_PER_LISTING)
    return { state: 'waiting' as const, expiresAt: waitingUntil(ctx.now), waitingScore: await fitOf(ctx, pair) }
  const expiresAt = deadlineFrom(ctx.now)
  if (firstState(trackOf(to.track).brokering) === 'proposed')
    return { state: 'proposed' as const, expiresAt, navigatorNote: '', proposedAt: ctx.now }
  return {
    state: 'requested' as const,
    expiresAt,
    ...(await suggestNavigator(ctx.tx, { track: to.track, ...pair }, ctx.now)),
  }
}

const announced = {
  waiting: 'introduction.queued',
  requested: 'introduction.requested',
  proposed: 'introduction.proposed',
} as const

export interface Asked {
  introductionId: string
  begunIn: keyof typeof announced
}

/**
 * Asks for an introduction from an own published listing to one of the other side. Asking is the asker's yes. Where the other
 * has its hands full, the request waits for a place.
 * @throws AppError listing.not_found, introduction.own_listing, introduction.not_a_pair, participant.not_verified,
 * introduction.already_open, introduction.too_many_open
 */
export async function requestIntroduction(actor: Actor, input: RequestInput): Promise<Asked> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  const work = async (ctx: CommandContext) => {
    const { from, to } = await findPair(ctx, input)
    const pair = bySide(from, to)
    await refuseRunningDeal(ctx, pair)
    await refuseTooMany(ctx, from.participantId)
    const begun = await beginning(ctx, to, pair)
    const { id } = await ctx.tx.introduction.create({
      data: {
        ...pair,
        ...begun,
        track: from.track,
        askedBySide: from.side,
        askedByMemberId: actor.memberId,
        message: input.message,
        ...(from.side === 'offer' ? { offerAgreedAt: ctx.now } : { needAgreedAt: ctx.now }),
        createdAt: ctx.now,
        stateChangedAt: ctx.now,
      },
    })
    await ctx.tx.listingSendingRecipient.updateMany({
      where: {
        listingId: from.id,
        askedAt: null,
        sending: { listingId: to.id },
        ...systemScope('what was sent to the listing that asks'),
      },
      data: { askedAt: ctx.now },
    })
    await ctx.record({ action: 'introduction.requested', entityType: 'introduction', entityId: id })
    await ctx.emit(announced[begun.state], { introductionId: id })
    return { introductionId: id, begunIn: begun.state }
  }
  return runCommand(actor, 'introduction:request', work, {
    conflicts: { Introduction_one_open_per_pair: 'introduction.already_open' },
  })
}
