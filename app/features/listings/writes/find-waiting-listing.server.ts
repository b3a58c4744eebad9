import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { listingsVisibleTo } from '../scope.ts'
import { lockDraft } from './change-draft.server.ts'

/** What the operator has read: exactly this is answered, or nothing. */
export interface ReadListing {
  listingId: string
  version: number
  /** The working copy's revision, where changes of a published listing wait. */
  revision: number
}

/**
 * The listing an operator has before them, with the changes that wait if it is published already.
 * @throws AppError listing.not_found, listing.wrong_state when nothing waits any more, listing.stale when something else
 * waits now than was read
 */
export async function findWaitingListing(ctx: CommandContext, { listingId, version, revision }: ReadListing) {
  await lockDraft(ctx, listingId)
  const listing = await ctx.tx.listing.findFirst({
    where: { AND: [{ id: listingId }, listingsVisibleTo(ctx.actor)] },
    include: { participant: { select: { verificationStatus: true } } },
  })
  if (!listing) throw new AppError('listing.not_found')
  const draft = await ctx.tx.listingDraft.findFirst({
    where: { listingId, ...systemScope('the operator reviews every listing') },
  })
  const isNew = listing.status === 'in_review'
  const hasChanges = !isNew && listing.status !== 'closed' && draft?.submittedAt != null
  if (!isNew && !hasChanges) throw new AppError('listing.wrong_state')
  if (listing.version !== version || (draft?.revision ?? 1) !== revision) throw new AppError('listing.stale')
  return { listing, changes: hasChanges ? draft : null }
}

/** Takes the mark of waiting from the working copy, with what the operator said about it. */
export async function answerDraft({ tx }: CommandContext, listingId: string, reviewNote: string | null): Promise<void> {
  await tx.listingDraft.updateMany({
    where: { listingId, ...systemScope('of the listing just answered') },
    data: { submittedAt: null, reviewNote },
  })
}
