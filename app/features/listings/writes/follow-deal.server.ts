import type { CommandContext } from '#app/platform/command.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { lockListing } from './lock-listing.server.ts'
import { moveListing } from './move-listing.server.ts'

export interface DealNews {
  dealId: string
  track: string
  listings: Record<ListingSide, string>
  /** `agreed`: on its terms. */
  step: 'agreed' | 'broken_off' | 'closed'
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockListing>>>

async function followOne(ctx: CommandContext, listing: Locked, { step, dealId }: DealNews): Promise<void> {
  const { status } = listing
  const isHeld = status === 'matched' && listing.matchedDealId === dealId
  if (step === 'agreed' && (status === 'published' || status === 'paused'))
    await moveListing(ctx, listing, 'match', 'system', { matchedDealId: dealId })
  if (step === 'closed' && status !== 'closed')
    await moveListing(ctx, listing, 'close', 'system', { closeReason: 'found_here' })
  if (step === 'broken_off' && isHeld) {
    const isVerified = listing.participant.verificationStatus === 'verified'
    const isRunning = listing.expiresAt === null || listing.expiresAt > ctx.now
    await moveListing(ctx, listing, isVerified && isRunning ? 'reopen' : 'set_aside', 'system', { matchedDealId: null })
    await ctx.emit('listing.released', { listingId: listing.id })
  }
}

/**
 * Takes the listings that have found their one counterpart out of the lists when their deal agrees on its terms, back
 * when it is broken off, and ends them when it closes. Which sides these are is the track's to say. Part of the deal's
 * own transaction; a listing its owner has moved meanwhile never stops the deal.
 */
export async function followDeal(ctx: CommandContext, news: DealNews): Promise<void> {
  for (const side of trackOf(news.track).exclusive) {
    const listing = await lockListing(ctx, news.listings[side])
    if (listing) await followOne(ctx, listing, news)
  }
}
