import { findKnownFor, type KnownByListing } from '#app/features/contacts/queries/find-known-for.server.ts'
import { type ListingCard, toListingCard } from '#app/features/directory/listing-card.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import { CROWDED_FROM } from '#app/features/matching/ranking-rules.ts'
import { prefectureNames } from '#app/features/participants/profile-choices.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Evidence } from '#search/ranking/criterion.ts'
import { HINTS_AHEAD, notedSince, PAGE_SIZE, withinShare } from '../rules.ts'
import { type PairIds, pairKey, type UnmadeQuery } from '../schema.ts'
import { ownNotedPairsScope, ownPutAsidePairsScope, unmadePairsVisibleTo } from '../scope.ts'
import { listHints, type HintItem } from './list-hints.server.ts'
import { type Desk, findOpenPairs, readDesk } from './read-desk.server.ts'

/** One side of a pair as a navigator may see it before taking anything on: no name, nothing above the member level. */
export interface UnmadeSide {
  listing: ListingCard
  /** Running introductions and deals. */
  talks: number
  isCrowded: boolean
}

export interface UnmadeItem {
  key: string
  pair: PairIds
  /** Null once a listing is not in the lists any more. */
  sides: Record<ListingSide, UnmadeSide | null>
  /** Null where the ranker does not count it among the best any more. */
  fit: { percent: number; offerPercent: number; needPercent: number } | null
  seenFrom: ListingSide
  reasons: { key: string; evidence: Evidence }[]
  unmetWishes: string[]
  unknowns: string[]
  /** Why the reader has put it aside, or since when the reader has it in mind. */
  reason: string | null
  since: string | null
}

export interface UnmadePage {
  query: UnmadeQuery
  items: UnmadeItem[]
  hints: HintItem[]
  total: number
  hintTotal: number
  page: number
  pageCount: number
  tracks: string[]
  areas: string[]
  /** Whether the reader's field is narrower than all industries. */
  hasField: boolean
  /** Not offered: an interest was declared, or another navigator has it in mind. */
  withheld: { conflict: number; taken: number }
  canAct: boolean
  /** Whom the reader knows for the listings of the page, by listing. */
  known: KnownByListing
}

interface PairRow extends PairIds {
  score: number
  offerScore: number
  needScore: number
  seenFrom: ListingSide
  reasons: unknown
  unmetWishes: string[]
  unknowns: string[]
}

interface Marked extends PairIds {
  pair: PairRow | null
  reason: string | null
  since: Date | null
}

interface Found {
  marked: Marked[]
  total: number
}

/** The pairs of a page with what the ranker says of each, by key. */
async function readPairs(actor: MemberActor, ids: readonly PairIds[]): Promise<Map<string, PairRow>> {
  const or = ids.map(({ offerListingId, needListingId }) => ({ offerListingId, needListingId }))
  const pairs = await db.unmadePair.findMany({ where: { AND: [{ OR: or }, unmadePairsVisibleTo(actor)] } })
  return new Map(pairs.map((pair) => [pairKey(pair), pair]))
}

async function findOpen(actor: MemberActor, desk: Desk, query: UnmadeQuery, page: number) {
  const pairs = await findOpenPairs(desk, query)
  const free = pairs.filter(
    ({ isConflict, isTaken, isMine, isAside }) => !isConflict && !isTaken && !isMine && !isAside,
  )
  const offered = withinShare(free)
  const shown = Math.min(page, Math.max(1, Math.ceil(offered.length / PAGE_SIZE)))
  const ids = offered.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE)
  const rows = await readPairs(actor, ids)
  return {
    total: offered.length,
    marked: ids.map((pair) => ({ ...pair, pair: rows.get(pairKey(pair)) ?? null, reason: null, since: null })),
    withheld: {
      conflict: pairs.filter(({ isConflict }) => isConflict).length,
      taken: pairs.filter(({ isTaken, isConflict, isAside }) => isTaken && !isConflict && !isAside).length,
    },
    page: shown,
  }
}

/** The reader's own list, newest first, with what the ranker still says of each. */
async function findMarked(actor: MemberActor, show: 'mine' | 'aside', page: number): Promise<Found> {
  const paging = { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }
  const noted = { AND: [{ notedAt: { gt: notedSince(clock.now()) } }, ownNotedPairsScope(actor)] }
  const aside = ownPutAsidePairsScope(actor)
  const rows =
    show === 'mine'
      ? (await db.notedPair.findMany({ where: noted, orderBy: { notedAt: 'desc' }, ...paging })).map((row) => ({
          ...row,
          ...{ reason: null, since: row.notedAt },
        }))
      : (await db.putAsidePair.findMany({ where: aside, orderBy: { putAsideAt: 'desc' }, ...paging })).map((row) => ({
          ...row,
          since: row.putAsideAt,
        }))
  const total =
    show === 'mine' ? await db.notedPair.count({ where: noted }) : await db.putAsidePair.count({ where: aside })
  const pairs = await readPairs(actor, rows)
  return { total, marked: rows.map((row) => ({ ...row, pair: pairs.get(pairKey(row)) ?? null })) }
}

/** How many talks run about each listing. */
async function countRunning(ids: string[]): Promise<Map<string, number>> {
  const rows = await db.introduction.findMany({
    where: {
      AND: [
        { OR: [{ offerListingId: { in: ids } }, { needListingId: { in: ids } }] },
        { OR: [{ state: { in: ['requested', 'brokering', 'proposed'] } }, { deal: { closedAt: null } }] },
        systemScope('how many, not with whom'),
      ],
    },
    select: { offerListingId: true, needListingId: true },
  })
  const count = new Map<string, number>()
  for (const id of rows.flatMap((row) => [row.offerListingId, row.needListingId]))
    count.set(id, (count.get(id) ?? 0) + 1)
  return count
}

async function readSides(actor: MemberActor, ids: string[]): Promise<Map<string, UnmadeSide>> {
  const [rows, talks] = await Promise.all([
    db.listing.findMany({
      where: { AND: [{ id: { in: ids }, status: 'published' }, listingsVisibleTo(actor)] },
      select: { ...valueColumns, id: true, publishedAt: true },
    }),
    countRunning(ids),
  ])
  return new Map(
    rows.map((row) => {
      const running = talks.get(row.id) ?? 0
      return [row.id, { listing: toListingCard(row, 'member'), talks: running, isCrowded: running >= CROWDED_FROM }]
    }),
  )
}

const percent = (score: number) => Math.round(score * 100)

function toItem({ pair, reason, since, ...ids }: Marked, sides: Map<string, UnmadeSide>): UnmadeItem {
  return {
    key: pairKey(ids),
    pair: { offerListingId: ids.offerListingId, needListingId: ids.needListingId },
    sides: { offer: sides.get(ids.offerListingId) ?? null, need: sides.get(ids.needListingId) ?? null },
    fit: pair && {
      percent: percent(pair.score),
      offerPercent: percent(pair.offerScore),
      needPercent: percent(pair.needScore),
    },
    seenFrom: pair?.seenFrom ?? 'need',
    reasons: (pair?.reasons ?? []) as UnmadeItem['reasons'],
    unmetWishes: pair?.unmetWishes ?? [],
    unknowns: pair?.unknowns ?? [],
    reason,
    since: since?.toISOString() ?? null,
  }
}

async function findPairs(actor: MemberActor, desk: Desk, query: UnmadeQuery, page: number) {
  const none = { conflict: 0, taken: 0 }
  if (query.show === 'hints') return { total: 0, marked: [], withheld: none, page }
  if (query.show !== 'open') return { ...(await findMarked(actor, query.show, page)), withheld: none, page }
  return findOpen(actor, desk, query, page)
}

/** Hints stand under the first page of pairs, and on pages of their own. */
function hintsFor(actor: MemberActor, desk: Desk, query: UnmadeQuery, page: number) {
  if (query.show === 'hints') return listHints(actor, desk, query, { take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE })
  if (query.show === 'open' && page === 1) return listHints(actor, desk, query, { take: HINTS_AHEAD, skip: 0 })
  return { items: [], total: 0 }
}

/**
 * The best pairs across participants that nobody has brought together, for a navigator's own field, without those the
 * navigator may not broker; the operator reads all of them.
 * @param page from 1 on
 * @throws AppError request.forbidden
 */
export async function listUnmade(actor: MemberActor, query: UnmadeQuery, page: number): Promise<UnmadePage> {
  requirePermission(actor, 'unmade:read')
  const desk = await readDesk(actor)
  const found = await findPairs(actor, desk, query, page)
  const hints = await hintsFor(actor, desk, query, page)
  const ids = found.marked.flatMap(({ offerListingId, needListingId }) => [offerListingId, needListingId])
  const sides = await readSides(actor, ids)
  const shown = [...sides.values()].map(({ listing }) => listing)
  return {
    query,
    items: found.marked.map((marked) => toItem(marked, sides)),
    hints: hints.items,
    total: found.total,
    hintTotal: hints.total,
    page: found.page,
    pageCount: Math.max(1, Math.ceil((query.show === 'hints' ? hints.total : found.total) / PAGE_SIZE)),
    tracks: desk.tracks,
    areas: prefectureNames(),
    hasField: desk.industries !== null,
    withheld: found.withheld,
    canAct: desk.navigators.length > 0,
    known: await findKnownFor(actor, shown),
  }
}
