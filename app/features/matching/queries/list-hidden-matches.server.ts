import { listingsVisibleTo, ownListingsScope } from '#app/features/listings/scope.ts'
import { type Actor, writableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { HideReason } from '../hide-reasons.ts'
import { ownHiddenMatchesScope } from '../scope.ts'

const PAGE_SIZE = 20

export interface HiddenMatchItem {
  id: string
  /** Null when the listing is not to be read any more. */
  title: string | null
  reason: HideReason
  note: string
  hiddenAt: string
}

export interface HiddenMatchesPage {
  listing: { id: string; title: string }
  canDecide: boolean
  items: HiddenMatchItem[]
  page: number
  pageCount: number
}

/** What was hidden for an own listing, the last one first. @throws AppError listing.not_found */
export async function listHiddenMatches(actor: Actor, listingId: string, page: number): Promise<HiddenMatchesPage> {
  const listing = await db.listing.findFirst({
    where: { id: listingId, ...ownListingsScope(actor) },
    select: { id: true, title: true, participantId: true },
  })
  if (!listing) throw new AppError('listing.not_found')
  const where = { listingId, ...ownHiddenMatchesScope(actor) }
  const [count, rows] = await Promise.all([
    db.hiddenMatch.count({ where }),
    db.hiddenMatch.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { otherListingId: 'asc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ])
  const readable = await db.listing.findMany({
    where: {
      AND: [{ id: { in: rows.map((row) => row.otherListingId) }, status: 'published' }, listingsVisibleTo(actor)],
    },
    select: { id: true, title: true },
  })
  const titles = new Map(readable.map(({ id, title }) => [id, title]))
  return {
    listing: { id: listing.id, title: listing.title },
    canDecide: writableParticipantIds(actor).includes(listing.participantId),
    page,
    pageCount: Math.max(1, Math.ceil(count / PAGE_SIZE)),
    items: rows.map(({ otherListingId, reason, note, createdAt }) => ({
      id: otherListingId,
      title: titles.get(otherListingId) ?? null,
      reason: reason as HideReason,
      note,
      hiddenAt: createdAt.toISOString(),
    })),
  }
}
