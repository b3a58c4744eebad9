import type { MemberActor } from '#app/platform/actor.ts'
import { navigatorIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { daysLeft } from '../rules.ts'
import { introductionDeskScope, introductionNavigatorScope } from '../scope.ts'

export const DESK_PAGE_SIZE = 20

/** A line of the desk. No names: these are for the navigator who has taken it, on its own page. */
export interface DeskLine {
  id: string
  track: string
  state: IntroductionState
  offerTitle: string
  needTitle: string
  askedBySide: 'offer' | 'need'
  message: string
  askedAt: string
  daysLeft: number
}

export interface Desk {
  queue: DeskLine[]
  queueTotal: number
  mine: DeskLine[]
  page: number
  tracks: string[]
  /** How many the navigator looks after, and how many at most was agreed on. */
  load: { open: number; capacity: number }
}

const include = { offerListing: { select: { title: true } }, needListing: { select: { title: true } } } as const

async function readQueue(actor: MemberActor, tracks: readonly string[], page: number) {
  const where = { state: 'requested' as const, ...introductionDeskScope(actor, tracks) }
  const [rows, total] = await Promise.all([
    // The longest wait first.
    db.introduction.findMany({
      where,
      include,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * DESK_PAGE_SIZE,
      take: DESK_PAGE_SIZE,
    }),
    db.introduction.count({ where }),
  ])
  return { rows, total }
}

const readMine = (actor: MemberActor) =>
  db.introduction.findMany({
    where: { state: { in: ['brokering', 'proposed'] }, ...introductionNavigatorScope(actor) },
    include,
    orderBy: [{ state: 'asc' }, { expiresAt: 'asc' }],
    take: 100,
  })

function toLine(row: Awaited<ReturnType<typeof readMine>>[number]): DeskLine {
  const { id, track, state, askedBySide, message } = row
  return {
    ...{ id, track, state, askedBySide, message },
    offerTitle: row.offerListing.title,
    needTitle: row.needListing.title,
    askedAt: row.createdAt.toISOString(),
    daysLeft: daysLeft(row.expiresAt, clock.now()),
  }
}

/** A navigator's desk: what waits in the queue of the navigator's tracks, and what the navigator has taken. @param page of the queue, from 1 */
export async function listDesk(actor: MemberActor, page: number): Promise<Desk> {
  const appointed = await db.navigator.findMany({ where: { participantId: { in: navigatorIds(actor) } } })
  const tracks = [...new Set(appointed.flatMap((navigator) => navigator.tracks))]
  const [queue, mine] = await Promise.all([readQueue(actor, tracks, page), readMine(actor)])
  return {
    queue: queue.rows.map(toLine),
    queueTotal: queue.total,
    mine: mine.map(toLine),
    page,
    tracks,
    load: { open: mine.length, capacity: appointed.reduce((sum, { capacity }) => sum + capacity, 0) },
  }
}
