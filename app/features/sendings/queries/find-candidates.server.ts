import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import { hideFromEachOther, readCandidates, readCompared } from '#app/features/unmade/queries/read-compared.server.ts'
import { hasConflict } from '#app/features/navigators/queries/find-conflict.server.ts'
import { type Actor, navigatorIds, readableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { otherSide } from '#app/tracks/track-definition.ts'

const SHOWN = 30
const ALL = systemScope('chosen by a navigator who may see both; no name is shown')

/** Listings the subject is, or was, introduced to or sent to already. */
async function settledWith(id: string): Promise<Set<string>> {
  const met = await db.introduction.findMany({
    where: { AND: [{ OR: [{ offerListingId: id }, { needListingId: id }] }, ALL] },
    select: { offerListingId: true, needListingId: true },
  })
  const sent = await db.listingSendingRecipient.findMany({
    where: { AND: [{ sending: { listingId: id } }, ALL] },
    select: { listingId: true },
  })
  return new Set([
    ...met.flatMap(({ offerListingId, needListingId }) => [offerListingId, needListingId]),
    ...sent.map(({ listingId }) => listingId),
  ])
}

async function fitOf(id: string): Promise<Map<string, number>> {
  const pairs = await db.unmadePair.findMany({
    where: { AND: [{ OR: [{ offerListingId: id }, { needListingId: id }] }, ALL] },
    select: { offerListingId: true, needListingId: true, score: true },
  })
  return new Map(
    pairs.map(({ offerListingId, needListingId, score }) => [
      offerListingId === id ? needListingId : offerListingId,
      score,
    ]),
  )
}

/**
 * To whom a listing may be sent, those it fits best first: published counterparts of the track it has not met, that hide from
 * none of the two, and that are not the sender's own. Names stay untold.
 * @throws AppError listing.not_found, introduction.conflict_declared
 */
export async function findCandidates(actor: Actor, listingId: string) {
  const seen = await db.listing.findFirst({
    where: { AND: [{ id: listingId, status: 'published' }, listingsVisibleTo(actor)] },
    select: { id: true },
  })
  const subject = seen && (await readCompared(listingId))
  if (!subject || readableParticipantIds(actor).includes(subject.participantId)) throw new AppError('listing.not_found')
  for (const id of navigatorIds(actor))
    if (await hasConflict(db, id, [subject.participantId])) throw new AppError('introduction.conflict_declared')
  const [settled, fit] = await Promise.all([settledWith(listingId), fitOf(listingId)])
  const known = [...fit].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  const newest = await db.listing.findMany({
    where: { track: subject.track, side: otherSide(subject.side), status: 'published', ...ALL },
    orderBy: { publishedAt: 'desc' },
    take: SHOWN,
    select: { id: true },
  })
  const rows = await readCandidates([...known, ...newest.map(({ id }) => id)])
  const own = [subject.participantId, ...readableParticipantIds(actor)]
  const candidates = rows
    .filter(({ id, participantId }) => !settled.has(id) && !own.includes(participantId))
    .filter((row) => !hideFromEachOther(subject, row))
    .map(({ id, participantId, title }) => ({ id, participantId, title, fit: fit.get(id) ?? null }))
    .sort((a, b) => (b.fit ?? -1) - (a.fit ?? -1))
  return { subject, candidates: candidates.slice(0, SHOWN) }
}
