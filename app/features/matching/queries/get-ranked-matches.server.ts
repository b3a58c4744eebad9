import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { type ListingCard, toListingCard } from '#app/features/directory/listing-card.ts'
import { hiddenListingsFilter } from '#app/features/directory/queries/get-hidden-listings.server.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo, ownListingsScope } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { otherSide } from '#app/tracks/track-definition.ts'
import { SearchUnavailable } from '#search/errors.ts'
import type { Filter } from '#search/filter.ts'
import { listingsIndex } from '#search/listings-index.ts'
import { createRankingContext } from '#search/ranking/context.ts'
import type { Evidence } from '#search/ranking/criterion.ts'
import { probesFor } from '#search/ranking/probes.ts'
import { rankMatches } from '#search/ranking/rank-matches.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { rankedColumns, toRankable } from '../rankable.ts'

const CANDIDATES = 400
const RANKED = 50
const PAGE_SIZE = 10

export interface MatchItem {
  listing: ListingCard
  /** 0..100, fit in both directions. */
  fitPercent: number
  fitForYouPercent: number
  fitForThemPercent: number
  isTie: boolean
  reasons: { key: string; evidence: Evidence }[]
  unmetWishes: string[]
  unknowns: string[]
}

export interface MatchesPage {
  listing: { id: string; track: string; side: 'offer' | 'need'; title: string; isPublished: boolean }
  items: MatchItem[]
  page: number
  pageCount: number
  /** True while search is away: candidates are then the newest listings. */
  isFallback: boolean
}

/** Ids of possible counterparts: what the engine recalls, or the newest ones without it. */
async function recall(subject: Rankable, where: { track: string; side: 'offer' | 'need' }, hidden: Filter | undefined) {
  const filter: Filter = {
    op: 'and',
    of: [
      { op: 'eq', field: 'track', value: where.track },
      { op: 'eq', field: 'side', value: where.side },
      ...(hidden ? [hidden] : []),
    ],
  }
  try {
    const probes = probesFor(subject)
    const { ids } = await searchEngine().candidates(listingsIndex.name, {
      probes,
      audience: 'member',
      filter,
      limit: CANDIDATES,
    })
    return { where: { id: { in: [...ids] } }, isFallback: false }
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    log.warn({ error: describeError(error), reason: error.reason }, 'search unavailable, ranking the newest')
    return { where, isFallback: true }
  }
}

const percent = (score: number) => Math.round(score * 100)

/**
 * The counterparts of an own listing, best first, each with its reasons.
 * @param page from 1 on; 10 of at most 50 a page
 * @throws AppError listing.not_found when it is not the actor's
 */
export async function getRankedMatches(actor: Actor, listingId: string, page = 1): Promise<MatchesPage> {
  const columns = { ...valueColumns, ...rankedColumns, status: true }
  const row = await db.listing.findFirst({ where: { id: listingId, ...ownListingsScope(actor) }, select: columns })
  if (!row) throw new AppError('listing.not_found')
  const subject = toRankable(row)
  const candidates = await recall(
    subject,
    { track: row.track, side: otherSide(row.side) },
    await hiddenListingsFilter(actor),
  )
  const pool = await db.listing.findMany({
    where: { ...candidates.where, status: 'published', AND: listingsVisibleTo(actor) },
    orderBy: { publishedAt: 'desc' },
    take: CANDIDATES,
    select: columns,
  })
  const rankables = pool.map(toRankable)
  const context = createRankingContext([...rankables, subject], clock.now().getTime())
  const { criteria, constraints } = trackOf(row.track).signals
  const ranked = rankMatches({ subject, pool: rankables, criteria, constraints, context, limit: RANKED })
  const pageCount = Math.max(1, Math.ceil(ranked.length / PAGE_SIZE))
  const shown = ranked.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const rows = new Map(pool.map((listing) => [listing.id, listing]))
  return {
    listing: {
      id: row.id,
      track: row.track,
      side: row.side,
      title: row.title,
      isPublished: row.status === 'published',
    },
    page: Math.min(page, pageCount),
    pageCount,
    isFallback: candidates.isFallback,
    items: shown.map((match) => ({
      listing: toListingCard(rows.get(match.listing.id)!, 'member'),
      fitPercent: percent(match.score),
      fitForYouPercent: percent(match.subjectScore),
      fitForThemPercent: percent(match.otherScore),
      isTie: match.isTie,
      reasons: match.reasons.map(({ key, evidence }) => ({ key, evidence })),
      unmetWishes: [...match.unmetWishes],
      unknowns: [...match.unknowns],
    })),
  }
}
