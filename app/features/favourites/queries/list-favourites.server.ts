import { listingsHiddenFromScope, listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { favouriteOwnScope } from '../scope.ts'

const PAGE_SIZE = 20

/** What has become of a kept listing, as far as others may know. */
export type FavouriteState = 'published' | 'paused' | 'matched' | 'closed' | 'away'

export interface FavouriteItem {
  listingId: string
  track: string
  side: ListingSide
  /** Empty when it is not to be read any more. */
  title: string
  teaser: string
  state: FavouriteState
  keptAt: string
  /** When it changed after it was kept; null when it did not. */
  changedAt: string | null
}

export interface FavouritesPage {
  items: FavouriteItem[]
  page: number
  pageCount: number
}

const toldStates: readonly ListingStatus[] = ['paused', 'matched', 'closed']

/** What rests or has ended was published as it stands; what is being written anew, or hides from this reader, is away. */
function stateOf(status: ListingStatus, isHidden: boolean): FavouriteState {
  if (isHidden) return 'away'
  if (status === 'published') return 'published'
  return toldStates.includes(status) ? (status as FavouriteState) : 'away'
}

/** Those that hide from an organisation of the reader by now, in whatever state; not what the reader may open all the same. */
async function hiddenAmong(actor: MemberActor, ids: readonly string[]): Promise<Set<string>> {
  const among = { id: { in: [...ids] } }
  const [hiding, visible] = await Promise.all([
    db.listing.findMany({ where: { AND: [among, listingsHiddenFromScope(actor)] }, select: { id: true } }),
    db.listing.findMany({ where: { AND: [among, listingsVisibleTo(actor)] }, select: { id: true } }),
  ])
  const seen = new Set(visible.map(({ id }) => id))
  return new Set(hiding.map(({ id }) => id).filter((id) => !seen.has(id)))
}

/** When each of these listings last said something new. */
async function lastChanges(ids: readonly string[]): Promise<Map<string, Date>> {
  const groups = await db.listingVersion.groupBy({
    by: ['listingId'],
    where: { listingId: { in: [...ids] }, ...systemScope('only when, of listings the reader keeps') },
    _max: { createdAt: true },
  })
  return new Map(groups.flatMap(({ listingId, _max }) => (_max.createdAt ? [[listingId, _max.createdAt]] : [])))
}

/** The listings a member has kept, the last one first, with what changed since. @param page from 1 */
export async function listFavourites(actor: MemberActor, page: number): Promise<FavouritesPage> {
  const [count, rows] = await Promise.all([
    db.listingFavourite.count({ where: favouriteOwnScope(actor) }),
    db.listingFavourite.findMany({
      where: favouriteOwnScope(actor),
      orderBy: [{ createdAt: 'desc' }, { listingId: 'asc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        listingId: true,
        createdAt: true,
        listing: { select: { track: true, side: true, status: true, title: true, teaser: true } },
      },
    }),
  ])
  const ids = rows.map(({ listingId }) => listingId)
  const [changes, hidden] = await Promise.all([lastChanges(ids), hiddenAmong(actor, ids)])
  const changedSince = ({ listingId, createdAt }: { listingId: string; createdAt: Date }) => {
    const changed = changes.get(listingId)
    return changed && changed > createdAt ? changed.toISOString() : null
  }
  return {
    page,
    pageCount: Math.max(1, Math.ceil(count / PAGE_SIZE)),
    items: rows.map((row) => {
      const state = stateOf(row.listing.status, hidden.has(row.listingId))
      return {
        listingId: row.listingId,
        track: row.listing.track,
        side: row.listing.side,
        title: state === 'away' ? '' : row.listing.title,
        teaser: state === 'published' ? row.listing.teaser : '',
        state,
        keptAt: row.createdAt.toISOString(),
        changedAt: state === 'published' ? changedSince(row) : null,
      }
    }),
  }
}
