import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { partyRole } from '../introduction-role.ts'
import { daysLeft, isOpen, turnOf } from '../rules.ts'
import { introductionAskerScope, introductionCounterpartScope } from '../scope.ts'

export const INTRODUCTIONS_PER_PAGE = 20

/** `asked`: by the reader; `received`: proposed to the reader. */
export type IntroductionListView = 'asked' | 'received'

export interface IntroductionSummary {
  id: string
  track: string
  state: IntroductionState
  myTitle: string
  theirTitle: string
  isMyTurn: boolean
  /** Whom it waits for; null once it has ended. */
  turn: 'counterpart' | 'navigator' | null
  daysLeft: number | null
  dealId: string | null
  stateChangedAt: string
}

export interface IntroductionList {
  view: IntroductionListView
  introductions: IntroductionSummary[]
  total: number
  /** How many wait for the reader's answer. */
  waiting: number
  page: number
}

const findRows = (actor: MemberActor, view: IntroductionListView, page: number) =>
  db.introduction.findMany({
    where: view === 'asked' ? introductionAskerScope(actor) : introductionCounterpartScope(actor),
    include: {
      offerListing: { select: { title: true } },
      needListing: { select: { title: true } },
      deal: { select: { id: true } },
    },
    // The states are declared in the order of the process, so open ones come first.
    orderBy: [{ state: 'asc' }, { stateChangedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * INTRODUCTIONS_PER_PAGE,
    take: INTRODUCTIONS_PER_PAGE,
  })

function summarise(actor: MemberActor, row: Awaited<ReturnType<typeof findRows>>[number]): IntroductionSummary {
  const { role, side, canAct } = partyRole(actor, row)
  const [mine, theirs] = side === 'offer' ? [row.offerListing, row.needListing] : [row.needListing, row.offerListing]
  const turn = turnOf(row.state)
  return {
    id: row.id,
    track: row.track,
    state: row.state,
    myTitle: mine.title,
    theirTitle: theirs.title,
    isMyTurn: canAct && turn === role,
    turn,
    daysLeft: isOpen(row.state) ? daysLeft(row.expiresAt, clock.now()) : null,
    dealId: row.deal?.id ?? null,
    stateChangedAt: row.stateChangedAt.toISOString(),
  }
}

/** The introductions a member asked for or was asked for, open ones first. @param page from 1 */
export async function listIntroductions(
  actor: MemberActor,
  view: IntroductionListView,
  page: number,
): Promise<IntroductionList> {
  const [rows, total, waiting] = await Promise.all([
    findRows(actor, view, page),
    db.introduction.count({
      where: view === 'asked' ? introductionAskerScope(actor) : introductionCounterpartScope(actor),
    }),
    db.introduction.count({ where: { AND: [{ state: 'proposed' }, introductionCounterpartScope(actor)] } }),
  ])
  return { view, introductions: rows.map((row) => summarise(actor, row)), total, waiting, page }
}
