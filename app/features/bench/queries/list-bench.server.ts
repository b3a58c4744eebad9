import { factColumns, factsOf } from '#app/features/deals/deal-facts.ts'
import { type Turn, turnFor, turnOf } from '#app/features/deals/rules.ts'
import { introductionDeskScope, waitsForNavigator } from '#app/features/introductions/scope.ts'
import { navigatorsVisibleTo } from '#app/features/navigators/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { navigatorIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { LOOKED_THROUGH, PAGE_SIZE } from '../limits.ts'
import { type BenchKind, benchKinds, byUrgency, type CaseFacts, urgenciesOf, type Urgency } from '../rules.ts'
import type { BenchQuery } from '../schema.ts'
import { ownCasesScope } from '../scope.ts'

/** A line of the queue. No names: these are on the page of a case in hand. */
export interface BenchLine {
  id: string
  kind: BenchKind
  track: string
  state: IntroductionState
  titles: Record<ListingSide, string>
  /** Null where a navigator has brought the two together. */
  askedBySide: ListingSide | null
  /** Why it stands here, the strongest first. */
  why: Urgency[]
  step: { text: string; dueOn: string } | null
  deal: { id: string; state: string; turn: Turn } | null
}

export interface Bench {
  query: BenchQuery
  lines: BenchLine[]
  counts: Record<BenchKind, number>
  total: number
  page: number
  pageCount: number
  /** How many the navigator looks after, and how many at most was agreed on. */
  load: { open: number; capacity: number }
}

const factsOnly = {
  id: true,
  state: true,
  createdAt: true,
  expiresAt: true,
  suggestedNavigatorId: true,
  deal: { select: { stateChangedAt: true, closedAt: true } },
} as const

const openStep = { where: { endedAt: null }, select: { text: true, dueOn: true } } as const

/** What waits for a navigator of these tracks; the nearest deadlines first, so that none of them is left out. */
const readWaiting = (actor: MemberActor, tracks: readonly string[]) =>
  db.introduction.findMany({
    where: { AND: [waitsForNavigator, introductionDeskScope(actor, tracks)] },
    select: factsOnly,
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
    take: LOOKED_THROUGH,
  })

/** What the navigator has in hand: introductions, deals that run, and ended ones nothing has been said of yet. */
const readOwn = (actor: MemberActor) =>
  db.introduction.findMany({
    where: {
      AND: [
        ownCasesScope(actor),
        { navigatorParticipantId: { in: navigatorIds(actor) } },
        {
          OR: [
            { state: { in: ['brokering', 'proposed'] } },
            { deal: { closedAt: null } },
            { deal: { closedAt: { not: null } }, brokeredOutcome: null },
          ],
        },
      ],
    },
    select: { ...factsOnly, caseSteps: { where: { endedAt: null }, select: { dueOn: true } } },
    orderBy: [{ stateChangedAt: 'desc' }, { id: 'asc' }],
    take: LOOKED_THROUGH,
  })

const day = (date: Date): string => date.toISOString().slice(0, 10)

type OwnRow = Awaited<ReturnType<typeof readOwn>>[number]
type Row = Omit<OwnRow, 'caseSteps'> & Partial<Pick<OwnRow, 'caseSteps'>>

function toFacts({ id, state, createdAt, expiresAt, deal, caseSteps = [] }: Row, kind: BenchKind): CaseFacts {
  const step = caseSteps[0]
  return {
    ...{ id, kind, state, createdAt, expiresAt },
    dueOn: step ? day(step.dueOn) : null,
    dealSince: deal ? (deal.closedAt ?? deal.stateChangedAt) : null,
  }
}

const kindOfOwn = ({ deal }: OwnRow): BenchKind => (deal ? (deal.closedAt ? 'outcome' : 'deal') : 'mine')

const lineColumns = {
  id: true,
  track: true,
  state: true,
  origin: true,
  askedBySide: true,
  offerListing: { select: { title: true } },
  needListing: { select: { title: true } },
  deal: { select: { ...factColumns, id: true } },
} as const

const readLines = (ids: string[]) =>
  db.introduction.findMany({
    where: { id: { in: ids }, ...systemScope('the ids were found under the reader’s own scopes just before') },
    select: { ...lineColumns, caseSteps: openStep },
  })

function toLine(facts: CaseFacts, row: Awaited<ReturnType<typeof readLines>>[number], now: Date): BenchLine {
  const { id, track, state, deal } = row
  // A step from before a hand-back is read by whoever takes it next, not by all who might.
  const step = facts.kind === 'asked' || facts.kind === 'open' ? undefined : row.caseSteps[0]
  return {
    ...{ id, track, state, kind: facts.kind },
    titles: { offer: row.offerListing.title, need: row.needListing.title },
    askedBySide: row.origin === 'member' ? row.askedBySide : null,
    why: urgenciesOf(facts, now),
    step: step ? { text: step.text, dueOn: day(step.dueOn) } : null,
    deal: deal && {
      id: deal.id,
      state: deal.state,
      turn: turnFor(turnOf(trackOf(track), factsOf(trackOf(track), deal, now)), null),
    },
  }
}

const countByKind = (cases: readonly CaseFacts[]) =>
  Object.fromEntries(benchKinds.map((kind) => [kind, cases.filter((one) => one.kind === kind).length])) as Record<
    BenchKind,
    number
  >

/**
 * A navigator's queue by urgency: what is in hand, what is asked of the navigator, what waits for anybody, deals, and the ended
 * deals that nothing has been said of. @param page from 1
 */
export async function listBench(actor: MemberActor, query: BenchQuery, page: number): Promise<Bench> {
  const now = clock.now()
  const appointed = await db.navigator.findMany({
    where: { AND: [{ participantId: { in: navigatorIds(actor) } }, navigatorsVisibleTo(actor)] },
    select: { participantId: true, tracks: true, capacity: true },
  })
  const tracks = [...new Set(appointed.flatMap((navigator) => navigator.tracks))]
  const [waiting, own] = await Promise.all([readWaiting(actor, tracks), readOwn(actor)])
  const ids = appointed.map(({ participantId }) => participantId)
  const cases = [
    ...own.map((row) => toFacts(row, kindOfOwn(row))),
    ...waiting.map((row) => toFacts(row, ids.includes(row.suggestedNavigatorId ?? '') ? 'asked' : 'open')),
  ]
  const wanted = byUrgency(query.kind === null ? cases : cases.filter(({ kind }) => kind === query.kind), now)
  const pageCount = Math.max(1, Math.ceil(wanted.length / PAGE_SIZE))
  const shownPage = Math.min(page, pageCount)
  const shown = wanted.slice((shownPage - 1) * PAGE_SIZE, shownPage * PAGE_SIZE)
  const rows = new Map((await readLines(shown.map(({ id }) => id))).map((row) => [row.id, row]))
  const counts = countByKind(cases)
  return {
    query,
    counts,
    lines: shown.flatMap((facts) => {
      const row = rows.get(facts.id)
      return row ? [toLine(facts, row, now)] : []
    }),
    total: wanted.length,
    page: shownPage,
    pageCount,
    load: { open: counts.mine, capacity: appointed.reduce((sum, { capacity }) => sum + capacity, 0) },
  }
}
