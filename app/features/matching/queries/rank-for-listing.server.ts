import { hiddenListingsFilter } from '#app/features/directory/queries/get-hidden-listings.server.ts'
import { bandsOf } from '#app/features/responsiveness/queries/get-responsiveness.server.ts'
import { findReadings } from '#app/features/readings/queries/find-readings.server.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo, ownListingsScope } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { otherSide } from '#app/tracks/track-definition.ts'
import type { Filter } from '#search/filter.ts'
import { createRankingContext } from '#search/ranking/context.ts'
import { rankMatches } from '#search/ranking/rank-matches.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { arrangeMatches } from '../arrange-matches.ts'
import { rankedColumns, toRankable } from '../rankable.ts'
import { CANDIDATES, PEERS, RANKED, WEAK_FIT } from '../ranking-rules.ts'
import { countTalks } from './count-talks.server.ts'
import { hiddenFor } from './hidden-examples.server.ts'
import { knownListings, markColumns } from './known-listings.server.ts'
import { recallCandidates } from './recall-candidates.server.ts'

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

const columns = { ...valueColumns, ...rankedColumns, status: true } as const

/** Ids of possible counterparts: what the engine recalls, or the newest ones without it. */
async function recall(subject: Rankable, where: { track: string; side: 'offer' | 'need' }, hidden: Filter | undefined) {
  const ids = await recallCandidates(subject, where, hidden)
  return ids ? { where: { id: { in: ids } }, isFallback: false } : { where, isFallback: true }
}

async function ownListing(actor: Actor, listingId: string) {
  const row = await db.listing.findFirst({ where: { id: listingId, ...ownListingsScope(actor) }, select: columns })
  if (!row) throw new AppError('listing.not_found')
  return row
}

/** Newest listings of the subject's own side: how well it serves a candidate is told against what others would serve it. */
const peersOf = (actor: Actor, { id, track, side }: { id: string; track: string; side: 'offer' | 'need' }) =>
  db.listing.findMany({
    where: { id: { not: id }, track, side, status: 'published', AND: listingsVisibleTo(actor) },
    orderBy: { publishedAt: 'desc' },
    take: PEERS,
    select: markColumns,
  })

/**
 * All that is weighed for an own listing, read anew.
 * @throws AppError listing.not_found when it is not the actor's
 */
export async function gatherFor(actor: Actor, listingId: string) {
  const row = await ownListing(actor, listingId)
  const subject = toRankable(row)
  const candidates = await recall(
    subject,
    { track: row.track, side: otherSide(row.side) },
    await hiddenListingsFilter(actor),
  )
  const marks = await db.listing.findMany({
    where: { ...candidates.where, status: 'published', AND: listingsVisibleTo(actor) },
    orderBy: { publishedAt: 'desc' },
    take: CANDIDATES,
    select: markColumns,
  })
  const [hidden, peerMarks, talks] = await Promise.all([
    hiddenFor(actor, listingId),
    peersOf(actor, row),
    countTalks(
      row,
      marks.map(({ id }) => id),
    ),
  ])
  const known = await knownListings([...marks, ...peerMarks])
  const found = known.filter(({ row: { side } }) => side !== row.side)
  const peers = known.filter(({ row: { side } }) => side === row.side).map(({ rankable }) => rankable)
  const [readings, answers] = await Promise.all([
    findReadings(
      subject,
      found.map(({ rankable }) => rankable),
    ),
    bandsOf(unique(found.map(({ rankable }) => rankable.participantId))),
  ])
  const now = clock.now().getTime()
  return { row, subject, found, peers, hidden, talks, answers, readings, now, isFallback: candidates.isFallback }
}

export type Gathered = Awaited<ReturnType<typeof gatherFor>>

/**
 * The counterparts in the order they are shown in.
 * @param withWeak whether those that fit little stand among them
 */
export function rankGathered(
  { row, subject, found, peers, hidden, talks, answers, readings, now }: Gathered,
  withWeak: boolean,
) {
  const all = found.map(({ rankable }) => rankable)
  const context = createRankingContext([...all, ...peers, subject], now)
  const pool = all.filter(({ id }) => !hidden.ids.has(id))
  const request = { subject, pool, context, ...trackOf(row.track).signals }
  const ranked = rankMatches({ ...request, limit: CANDIDATES })
  const close = ranked.filter(({ score }) => score >= WEAK_FIT)
  const arranged = arrangeMatches(withWeak ? ranked : close, {
    subject,
    hidden: hidden.examples,
    talks: talks.count,
    answers,
    readings,
    now,
  })
  const matches = arranged.slice(0, RANKED)
  const weakCount = Math.min(ranked.length, RANKED) - Math.min(close.length, RANKED)
  return { request, matches, weakCount }
}

export type Ranked = ReturnType<typeof rankGathered>

/**
 * The counterparts of an own listing but the weak ones, and all that was weighed for it.
 * @throws AppError listing.not_found when it is not the actor's
 */
export async function rankForListing(actor: Actor, listingId: string) {
  const gathered = await gatherFor(actor, listingId)
  return { ...gathered, ...rankGathered(gathered, false) }
}
