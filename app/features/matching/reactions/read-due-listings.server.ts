import { findConsenting } from '#app/features/readings/queries/find-consenting.server.ts'
import { type PairEnd, readPair } from '#app/features/readings/reactions/read-pair.server.ts'
import { readerService, type ReaderService } from '#app/features/readings/running-reader.server.ts'
import { AT_ONCE, LEASE_MS, pauseMs, READ_TOP, TURN_MS } from '#app/features/readings/reading-rules.ts'
import { atMost } from '#app/platform/at-most.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { PassingFault } from '#search/reader/reader.ts'
import { getPoster } from '../queries/get-poster.server.ts'
import { rankForListing } from '../queries/rank-for-listing.server.ts'

interface Turn {
  listingId: string
  tries: number
  /** While it is this, the turn is ours. */
  leaseUntil: Date
}

/** Takes the turn that has waited longest; another process that wants the same gets the next. */
async function takeTurn(): Promise<Turn | null> {
  for (;;) {
    const now = clock.now()
    const next = await db.readingTurn.findFirst({ where: { dueAt: { lte: now } }, orderBy: { dueAt: 'asc' } })
    if (!next) return null
    const { listingId, dueAt, tries } = next
    const leaseUntil = new Date(now.getTime() + LEASE_MS)
    const { count } = await db.readingTurn.updateMany({ where: { listingId, dueAt }, data: { dueAt: leaseUntil } })
    if (count === 1) return { listingId, tries, leaseUntil }
  }
}

/** Ends a turn, unless the listing has changed meanwhile and is due again. */
async function endTurn(
  { listingId, leaseUntil }: Turn,
  data: { dueAt: Date | null; tries?: number; fault?: string | null },
) {
  await db.readingTurn.updateMany({
    where: { listingId, dueAt: leaseUntil },
    data: { tries: 0, fault: null, ...data },
  })
}

/** Who posted the listing, for whose eyes it is ranked; none while it is not shown. */
async function posterOf(listingId: string) {
  const listing = await db.listing.findFirst({
    where: { id: listingId, status: 'published', ...systemScope('the participant has agreed to it') },
    select: { participantId: true },
  })
  return listing && getPoster(listing.participantId)
}

/** The pairs of a listing to be read: its best matches, and others read before whose texts have changed. */
async function pairsToRead(service: ReaderService, listingId: string) {
  const actor = await posterOf(listingId)
  if (!actor) return []
  const { request, matches, readings } = await rankForListing(actor, listingId)
  const { subject, pool } = request
  const top = matches.slice(0, READ_TOP).map(({ match }) => match.listing)
  const known = await db.pairReading.findMany({
    where: {
      AND: [{ OR: [{ offerListingId: listingId }, { needListingId: listingId }] }, systemScope('what was read before')],
    },
    select: { offerListingId: true, needListingId: true },
  })
  const before = new Set(known.flatMap(({ offerListingId, needListingId }) => [offerListingId, needListingId]))
  const others = [...new Set([...top, ...pool.filter(({ id }) => before.has(id))])].filter(
    ({ id }) => !readings.has(id),
  )
  const consenting = await findConsenting(
    service,
    [subject, ...others].map(({ participantId }) => participantId),
  )
  if (!consenting.has(subject.participantId)) return []
  return others.filter(({ participantId }) => consenting.has(participantId)).map((other) => ({ subject, other }))
}

type Stop = { why: 'over_limit' | 'late' } | { why: PassingFault; retryAfterMs: number | undefined }

const stopOf = (end: PairEnd): Stop | undefined => {
  if (end.end === 'over_limit') return { why: 'over_limit' }
  return end.end === 'failed' ? { why: end.fault, retryAfterMs: end.retryAfterMs } : undefined
}

/** Reads pairs, a few at once. After the first that cannot be read for now no other is begun, slow ones apart. */
async function readAll(service: ReaderService, turn: Turn): Promise<Stop | undefined> {
  const pairs = await pairsToRead(service, turn.listingId)
  const begun = performance.now()
  const queue = atMost(AT_ONCE)
  let stop: Stop | undefined
  await Promise.all(
    pairs.map(({ subject, other }) =>
      queue(async () => {
        if (stop && stop.why !== 'timeout') return
        if (performance.now() - begun > TURN_MS) stop = { why: 'late' }
        else stop = stopOf(await readPair(service, subject, other, turn.tries)) ?? stop
      }),
    ),
  )
  return stop
}

const nextDay = (now: Date) => new Date(new Date(`${tokyoDay(now)}T00:00:00+09:00`).getTime() + DAY_MS)

async function takeOneTurn(service: ReaderService, turn: Turn): Promise<void> {
  const stop = await readAll(service, turn)
  const now = clock.now()
  if (!stop) return endTurn(turn, { dueAt: null })
  if (stop.why === 'late') return endTurn(turn, { dueAt: now, tries: turn.tries })
  if (stop.why === 'over_limit') return endTurn(turn, { dueAt: nextDay(now), fault: stop.why })
  const wait = pauseMs(turn.tries, 'retryAfterMs' in stop ? stop.retryAfterMs : undefined)
  return endTurn(turn, { dueAt: new Date(now.getTime() + wait), tries: turn.tries + 1, fault: stop.why })
}

/**
 * Has the reader turn to the listings that are due, for a short while; the rest comes next time. Nothing is asked of the
 * database where no reader is configured.
 * @returns how many turns were taken
 */
export async function readDueListings(): Promise<number> {
  const service = await readerService(db)
  const begun = performance.now()
  let count = 0
  while (service && performance.now() - begun < TURN_MS) {
    const turn = await takeTurn()
    if (!turn) break
    await takeOneTurn(service, turn)
    count++
  }
  return count
}
