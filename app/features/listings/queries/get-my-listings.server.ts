import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { findAssisted } from '#app/features/referrers/queries/find-assisted.server.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { ownListingsScope } from '../scope.ts'

const PAGE_SIZE = 20

export interface MyListing {
  id: string
  track: string
  side: ListingSide
  status: ListingStatus
  title: string
  participantName: string
  /** Begun with the help of a bank or chamber. */
  isAssisted: boolean
  updatedAt: string
}

export interface MyListingsPage {
  items: MyListing[]
  page: number
  pageCount: number
}

/** All listings of the actor's participants, in whatever state, the last changed first. @param page from 1 */
export async function getMyListings(actor: Actor, page: number): Promise<MyListingsPage> {
  const [count, rows] = await Promise.all([
    db.listing.count({ where: ownListingsScope(actor) }),
    db.listing.findMany({
      where: ownListingsScope(actor),
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        participantId: true,
        createdAt: true,
        track: true,
        side: true,
        status: true,
        title: true,
        updatedAt: true,
        participant: { select: { name: true } },
      },
    }),
  ])
  const assisted = await findAssisted(rows)
  return {
    page,
    pageCount: Math.max(1, Math.ceil(count / PAGE_SIZE)),
    items: rows.map(({ id, track, side, status, title, participant, updatedAt }) => ({
      ...{ id, track, side, status, title },
      participantName: participant.name,
      isAssisted: assisted.has(id),
      updatedAt: updatedAt.toISOString(),
    })),
  }
}
