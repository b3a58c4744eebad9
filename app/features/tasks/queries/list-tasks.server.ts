import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { TASKS_PAGE } from '../limits.ts'
import { type Standing, standingOf } from '../rules.ts'
import type { TaskQuery } from '../schema.ts'
import { ownTasksScope } from '../scope.ts'
import { findSubject, type TaskSubject } from './find-subject.server.ts'

export interface TaskLine {
  id: string
  title: string
  dueOn: string | null
  standing: Standing
  about: TaskSubject | null
}

const columns = {
  id: true,
  title: true,
  dueOn: true,
  doneAt: true,
  participant: { select: { id: true, name: true } },
  introduction: { select: { id: true, offerListing: { select: { title: true } } } },
  contact: { select: { id: true, company: true, person: true } },
} as const

type Row = Prisma.NavigatorTaskGetPayload<{ select: typeof columns }>

function aboutOf({ participant, introduction, contact }: Row): TaskSubject | null {
  if (participant) return { kind: 'participant', ...participant }
  if (introduction) return { kind: 'introduction', id: introduction.id, name: introduction.offerListing.title }
  return (
    contact && { kind: 'contact', id: contact.id, name: [contact.company, contact.person].filter(Boolean).join(' ') }
  )
}

function toLine(row: Row, today: string): TaskLine {
  const dueOn = row.dueOn && tokyoDay(row.dueOn)
  const standing = standingOf({ dueOn, isDone: row.doneAt !== null }, today)
  return { id: row.id, title: row.title, dueOn, standing, about: aboutOf(row) }
}

const LISTED_OF_ONE = 50

/** The tasks about one participant, open ones first. */
export async function tasksAbout(actor: MemberActor, participantId: string): Promise<TaskLine[]> {
  const rows = await db.navigatorTask.findMany({
    where: { AND: [{ participantId }, ownTasksScope(actor)] },
    orderBy: [{ doneAt: { sort: 'desc', nulls: 'first' } }, { dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: LISTED_OF_ONE,
    select: columns,
  })
  const today = tokyoDay(clock.now())
  return rows.map((row) => toLine(row, today))
}

/** The reader's tasks, what is overdue first, 20 a page; done ones on a page of their own, the latest first. */
export async function listTasks(actor: MemberActor, query: TaskQuery, asked: number) {
  const isDone = query.show === 'done'
  const where = { AND: [isDone ? { doneAt: { not: null } } : { doneAt: null }, ownTasksScope(actor)] }
  const total = await db.navigatorTask.count({ where })
  const pageCount = Math.max(1, Math.ceil(total / TASKS_PAGE))
  const page = Math.min(asked, pageCount)
  const rows = await db.navigatorTask.findMany({
    where,
    orderBy: isDone
      ? [{ doneAt: 'desc' }, { id: 'asc' }]
      : [{ dueOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * TASKS_PAGE,
    take: TASKS_PAGE,
    select: columns,
  })
  const { participant, introduction, contact } = query
  const ids = {
    participantId: participant ?? undefined,
    introductionId: introduction ?? undefined,
    contactId: contact ?? undefined,
  }
  const today = tokyoDay(clock.now())
  return {
    show: query.show,
    total,
    page,
    pageCount,
    tasks: rows.map((row) => toLine(row, today)),
    /** About what a new one would be. */
    about: await findSubject(db, actor, ids),
  }
}

export type TasksPage = Awaited<ReturnType<typeof listTasks>>
