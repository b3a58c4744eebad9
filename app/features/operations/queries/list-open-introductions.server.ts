import { openStates } from '#app/features/introductions/rules.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

const PAGE_SIZE = 20

export interface OpenIntroduction {
  id: string
  track: string
  state: string
  offer: { title: string; name: string }
  need: { title: string; name: string }
  navigator: string | null
  /** Who is asked to take it, as long as nobody has. */
  suggested: string | null
  /** Refusals and handovers so far. */
  changes: number
  since: string
}

export interface OpenIntroductionsPage {
  rows: OpenIntroduction[]
  page: number
  pageCount: number
}

const side = { select: { title: true } } as const
const party = { select: { name: true } } as const

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const found = await db.participant.findMany({
    where: { id: { in: wanted }, ...systemScope('names of navigators for the operator') },
    select: { id: true, name: true },
  })
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** Introductions that have not ended, those that wait for a place among them, oldest state first. @throws AppError request.forbidden */
export async function listOpenIntroductions(actor: Actor, page: number): Promise<OpenIntroductionsPage> {
  requirePermission(actor, 'introduction:oversee')
  const where = {
    state: { in: [...openStates] },
    ...systemScope('the operator oversees every introduction'),
  }
  const [total, rows] = await Promise.all([
    db.introduction.count({ where }),
    db.introduction.findMany({
      where,
      orderBy: [{ stateChangedAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: {
        ...{ offerListing: side, needListing: side, offerParticipant: party, needParticipant: party },
        suggestedNavigator: { select: { participant: party } },
        _count: { select: { navigatorChanges: true } },
      },
    }),
  ])
  const names = await namesOf(rows.map(({ navigatorParticipantId }) => navigatorParticipantId))
  return {
    page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    rows: rows.map((row) => ({
      id: row.id,
      track: row.track,
      state: row.state,
      offer: { title: row.offerListing.title, name: row.offerParticipant.name },
      need: { title: row.needListing.title, name: row.needParticipant.name },
      navigator: row.navigatorParticipantId ? (names.get(row.navigatorParticipantId) ?? null) : null,
      suggested: row.navigatorParticipantId ? null : (row.suggestedNavigator?.participant.name ?? null),
      changes: row._count.navigatorChanges,
      since: row.stateChangedAt.toISOString(),
    })),
  }
}
