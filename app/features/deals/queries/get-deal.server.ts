import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { yen } from '#app/platform/money/yen.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide, TrackDefinition } from '#app/tracks/track-definition.ts'
import { factsOf } from '../deal-facts.ts'
import {
  awaitsSignatures,
  canBreakOff,
  isBrokenOff,
  isFinal,
  type StepOnOffer,
  stepsOnOffer,
  type Turn,
  turnFor,
  turnOf,
} from '../rules.ts'
import { dealsVisibleTo } from '../scope.ts'
import { standingIn } from '../side-of.ts'
import { type Stage, stagesOf } from '../stages.ts'
import { type HistoryEntry, readHistory } from './read-history.server.ts'

export interface TermsView {
  id: string
  by: ListingSide
  amountYen: number
  note: string
  at: string
}

/** A deal as one reader sees it. Nothing of the listings' confidential part is in it. */
export interface DealView {
  id: string
  track: string
  state: string
  isOver: boolean
  isBrokenOff: boolean
  viewer: { side: ListingSide | null; canAct: boolean }
  names: Record<ListingSide, string>
  navigatorName: string | null
  listings: Record<ListingSide, { id: string; title: string }>
  stages: Stage[]
  turn: Turn
  steps: StepOnOffer[]
  /** Set while the NDA is to be signed: by which sides it has been. */
  signing: { signedSides: ListingSide[] } | null
  /** Set while an amount is to be agreed on. */
  terms: { open: TermsView | null; past: TermsView[] } | null
  agreedAmountYen: number | null
  feeIsDue: boolean
  /** Whether a share of sales can be, or has been, agreed on. */
  hasRoyalties: boolean
  breakOffReasons: string[]
  end: { by: string; reason: string; note: string } | null
  history: HistoryEntry[]
}

const findDeal = (actor: MemberActor, dealId: string) =>
  db.deal.findFirst({
    where: { AND: [{ id: dealId }, dealsVisibleTo(actor)] },
    include: {
      offerParticipant: { select: { name: true } },
      needParticipant: { select: { name: true } },
      offerListing: { select: { id: true, title: true } },
      needListing: { select: { id: true, title: true } },
      signatures: { select: { side: true } },
      confirmations: true,
      terms: { orderBy: { createdAt: 'desc' } },
      _count: { select: { royalties: true } },
    },
  })

type DealRow = NonNullable<Awaited<ReturnType<typeof findDeal>>>

function termsOf(track: TrackDefinition, deal: DealRow): DealView['terms'] {
  if (deal.state !== track.milestones.termsState) return null
  const view = (row: DealRow['terms'][number]): TermsView => ({
    id: row.id,
    by: row.proposedBy,
    amountYen: yen(row.amountYen),
    note: row.note,
    at: row.createdAt.toISOString(),
  })
  const open = deal.terms.find(({ status }) => status === 'proposed')
  return { open: open ? view(open) : null, past: deal.terms.filter((row) => row !== open).map(view) }
}

const endOf = (deal: DealRow): DealView['end'] =>
  deal.endedBy === null ? null : { by: deal.endedBy, reason: deal.endReason ?? '', note: deal.endNote ?? '' }

const nameOf = async (participantId: string | null) =>
  participantId === null
    ? null
    : ((await db.participant.findUnique({ where: { id: participantId }, select: { name: true } }))?.name ?? null)

/** What the reader may do now. */
function choicesOf(track: TrackDefinition, deal: DealRow, viewer: DealView['viewer']) {
  const facts = factsOf(
    track,
    { ...deal, terms: deal.terms.filter(({ status }) => status === 'proposed') },
    clock.now(),
  )
  const { side, canAct } = viewer
  const acting = canAct ? side : null
  return {
    turn: turnFor(turnOf(track, facts), side),
    steps: acting ? stepsOnOffer(track, facts, acting) : [],
    breakOffReasons: acting && canBreakOff(track, deal.state, acting) ? [...track.breakOffReasons] : [],
    signing: awaitsSignatures(track, deal.state) ? { signedSides: [...facts.signedSides] } : null,
    feeIsDue: deal.state === track.milestones.feeState,
  }
}

/**
 * The deal for its parties, its navigator and the operator.
 * @throws AppError deal.not_found
 */
export async function getDeal(actor: MemberActor, dealId: string): Promise<DealView> {
  const deal = await findDeal(actor, dealId)
  if (!deal) throw new AppError('deal.not_found')
  const track = trackOf(deal.track)
  const standing = standingIn(actor, deal)
  const side = standing.acting[0] ?? standing.sides[0] ?? null
  const viewer = { side, canAct: standing.acting.length > 0 }
  const [{ entries, moves }, navigatorName] = await Promise.all([
    readHistory(deal.id),
    nameOf(deal.navigatorParticipantId),
  ])
  return {
    id: deal.id,
    track: deal.track,
    state: deal.state,
    isOver: isFinal(track, deal.state),
    isBrokenOff: isBrokenOff(track, deal.state),
    viewer,
    names: { offer: deal.offerParticipant.name, need: deal.needParticipant.name },
    navigatorName,
    listings: { offer: deal.offerListing, need: deal.needListing },
    stages: stagesOf(track, deal.state, deal.createdAt.toISOString(), moves),
    ...choicesOf(track, deal, viewer),
    terms: termsOf(track, deal),
    hasRoyalties: deal._count.royalties > 0 || track.royalties?.states.includes(deal.state) === true,
    agreedAmountYen: deal.agreedAmountYen === null ? null : yen(deal.agreedAmountYen),
    end: endOf(deal),
    history: entries,
  }
}
