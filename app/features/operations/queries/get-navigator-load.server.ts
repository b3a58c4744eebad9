import { z } from 'zod'
import { REASSIGNED_MAX } from '#app/features/introductions/limits.ts'
import { daysLeft } from '#app/features/introductions/rules.ts'
import type { Actor } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Introduction } from '#prisma/generated/client.ts'
import { listNavigatorChoices, type NavigatorChoice } from './list-navigator-choices.server.ts'
import { ANSWERS_DAYS, OUTCOMES_DAYS, readWorkload, type Workload } from './read-workload.server.ts'

/** An introduction a navigator has in hand, or is asked to take. */
export interface LoadLine {
  id: string
  track: string
  state: Introduction['state']
  offer: { title: string; name: string }
  need: { title: string; name: string }
  /** Asked to take it; nobody has yet. */
  isAsked: boolean
  /** Days since the navigator has it; null while only asked. */
  days: number | null
  daysLeft: number
}

export interface NavigatorLoad {
  workload: Workload
  lines: LoadLine[]
  /** More than one page holds: the oldest are shown. */
  hidden: number
  choices: NavigatorChoice[]
  answersDays: number
  outcomesDays: number
}

const listing = { select: { title: true } } as const
const party = { select: { name: true } } as const

const inHandOrAsked = (id: string) => ({
  OR: [
    { navigatorParticipantId: id, state: { in: ['brokering' as const, 'proposed' as const] } },
    { navigatorParticipantId: null, suggestedNavigatorId: id, state: 'requested' as const },
  ],
})

const readRows = (id: string) =>
  db.introduction.findMany({
    where: { ...inHandOrAsked(id), ...systemScope('the operator oversees every introduction') },
    orderBy: [{ navigatorSince: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
    take: REASSIGNED_MAX,
    include: { offerListing: listing, needListing: listing, offerParticipant: party, needParticipant: party },
  })

function toLine(row: Awaited<ReturnType<typeof readRows>>[number], now: Date): LoadLine {
  const { id, track, state, navigatorParticipantId, navigatorSince } = row
  const since = navigatorParticipantId === null ? null : navigatorSince
  return {
    ...{ id, track, state, isAsked: navigatorParticipantId === null },
    offer: { title: row.offerListing.title, name: row.offerParticipant.name },
    need: { title: row.needListing.title, name: row.needParticipant.name },
    days: since && Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MS)),
    daysLeft: daysLeft(row.expiresAt, now),
  }
}

/**
 * One navigator's numbers and what it has in hand, with those it could be given to.
 * @throws AppError request.forbidden, request.not_found when nobody is appointed by that id
 */
export async function getNavigatorLoad(actor: Actor, participantId: string): Promise<NavigatorLoad> {
  requirePermission(actor, 'introduction:oversee')
  if (!z.uuid().safeParse(participantId).success) throw new AppError('request.not_found')
  const { rows: found } = await readWorkload({ participantId })
  const [workload] = found
  if (!workload) throw new AppError('request.not_found')
  const rows = await readRows(participantId)
  const now = clock.now()
  return {
    workload,
    lines: rows.map((row) => toLine(row, now)),
    hidden: Math.max(0, workload.open + workload.asked - rows.length),
    choices: rows.length === 0 ? [] : await listNavigatorChoices(rows, participantId),
    answersDays: ANSWERS_DAYS,
    outcomesDays: OUTCOMES_DAYS,
  }
}
