import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { otherSide } from '#app/tracks/track-definition.ts'
import { factColumns, factsOf } from '../deal-facts.ts'
import { isBrokenOff, isFinal, type Turn, turnFor, turnOf } from '../rules.ts'
import { dealsVisibleTo } from '../scope.ts'
import { standingIn } from '../side-of.ts'

export const DEALS_PER_PAGE = 20

export interface DealSummary {
  id: string
  track: string
  state: string
  turn: Turn
  isOver: boolean
  isBrokenOff: boolean
  /** The counterpart; both names for somebody who is no party. */
  names: string[]
  /** What the counterpart brought in; for others, what the offer did. */
  title: string
  asNavigator: boolean
  stateChangedAt: string
}

export interface DealList {
  deals: DealSummary[]
  total: number
  page: number
}

const columns = {
  ...factColumns,
  id: true,
  track: true,
  stateChangedAt: true,
  offerParticipantId: true,
  needParticipantId: true,
  navigatorParticipantId: true,
  offerParticipant: { select: { name: true } },
  needParticipant: { select: { name: true } },
  offerListing: { select: { title: true } },
  needListing: { select: { title: true } },
} as const

const findDeals = (actor: MemberActor, page: number) =>
  db.deal.findMany({
    where: dealsVisibleTo(actor),
    select: columns,
    // Running ones first; among the ended ones the latest.
    orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { stateChangedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * DEALS_PER_PAGE,
    take: DEALS_PER_PAGE,
  })

function summarise(actor: MemberActor, row: Awaited<ReturnType<typeof findDeals>>[number]): DealSummary {
  const track = trackOf(row.track)
  const standing = standingIn(actor, row)
  const mySide = standing.sides[0] ?? null
  const shown = mySide ? [otherSide(mySide)] : (['offer', 'need'] as const)
  const participants = { offer: row.offerParticipant, need: row.needParticipant }
  const listings = { offer: row.offerListing, need: row.needListing }
  return {
    id: row.id,
    track: row.track,
    state: row.state,
    turn: turnFor(turnOf(track, factsOf(track, row, clock.now())), mySide),
    isOver: isFinal(track, row.state),
    isBrokenOff: isBrokenOff(track, row.state),
    names: shown.map((side) => participants[side].name),
    title: listings[shown[0] ?? 'offer'].title,
    asNavigator: mySide === null && standing.isNavigator,
    stateChangedAt: row.stateChangedAt.toISOString(),
  }
}

/** The deals an actor takes part in or accompanies, running ones first. @param page from 1 */
export async function listDeals(actor: MemberActor, page: number): Promise<DealList> {
  const [rows, total] = await Promise.all([findDeals(actor, page), db.deal.count({ where: dealsVisibleTo(actor) })])
  return { deals: rows.map((row) => summarise(actor, row)), total, page }
}
