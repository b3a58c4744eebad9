import { findListingName } from '#app/features/listings/reveals-name.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import { type Actor, listingReadableIds, type MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { OPEN_MAX } from '../limits.ts'
import { questionAskerScope } from '../scope.ts'

interface AskInput {
  listingId: string
  text: string
}

/**
 * The listing that is asked. Its row is held, so that it does not end between this look and the question: whoever ends
 * it then finds the question and answers it. The asker's own questions here wait for each other, so that they can be counted.
 */
async function holdListing({ tx, actor }: CommandContext, listingId: string, memberId: string): Promise<void> {
  const listing = await tx.listing.findFirst({
    where: { AND: [{ id: listingId, status: 'published' }, listingsVisibleTo(actor)] },
    select: { participantId: true },
  })
  if (!listing) throw new AppError('listing.not_found')
  if (listingReadableIds(actor).includes(listing.participantId)) throw new AppError('question.own_listing')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`question:${memberId}:${listingId}`}, 0))`
  const held = await tx.$queryRaw<
    { status: string }[]
  >`SELECT "status"::text AS status FROM "Listing" WHERE "id" = ${listingId}::uuid FOR SHARE`
  if (held[0]?.status !== 'published') throw new AppError('listing.not_found')
}

/** Whoever writes a name gives up what the other side cannot give back. */
function refuseOwnName(actor: MemberActor, text: string) {
  const found = findListingName([actor.displayName, ...actor.participants.map(({ name }) => name)], text)
  if (found) throw new AppError('question.names_asker', { field: 'text', params: { found } })
}

/**
 * Asks the owner of a published listing; neither side learns the other's name. Sent twice it is one question.
 * @throws AppError listing.not_found, question.own_listing, question.too_many_open, question.names_asker
 */
export async function askQuestion(actor: Actor, { listingId, text }: AskInput): Promise<{ questionId: string }> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  return runCommand(actor, 'question:ask', async (ctx) => {
    refuseOwnName(actor, text)
    await holdListing(ctx, listingId, actor.memberId)
    const waiting = await ctx.tx.listingQuestion.findMany({
      where: { listingId, state: 'open', ...questionAskerScope(actor) },
      select: { id: true, text: true },
    })
    const same = waiting.find((question) => question.text === text)
    if (same) return { questionId: same.id }
    if (waiting.length >= OPEN_MAX) throw new AppError('question.too_many_open', { params: { max: OPEN_MAX } })
    const { id } = await ctx.tx.listingQuestion.create({
      data: { listingId, askerMemberId: actor.memberId, text, createdAt: ctx.now },
      select: { id: true },
    })
    await ctx.record({ action: 'question.asked', entityType: 'question', entityId: id, data: { listingId } })
    await ctx.emit('question.asked', { questionId: id })
    return { questionId: id }
  })
}
