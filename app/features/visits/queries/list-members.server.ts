import { visitsPerCompany } from '#app/features/navigators/settings.ts'
import { ownTasksScope } from '#app/features/tasks/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import { MEMBERS_PAGE } from '../limits.ts'
import { diagnose } from '../diagnosis.ts'
import { diagnosesVisibleTo, membersScope, ownVisitsScope } from '../scope.ts'

const iso = (day: Date | null | undefined) => (day ? tokyoDay(day) : null)

/** Whom a navigator looks after, with visits, the last diagnosis and what is still to do. @param asked the page, from 1 */
export async function listMembers(actor: MemberActor, asked: number) {
  const where = membersScope(actor)
  const total = await db.participant.count({ where })
  const pageCount = Math.max(1, Math.ceil(total / MEMBERS_PAGE))
  const page = Math.min(asked, pageCount)
  const rows = await db.participant.findMany({
    where,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * MEMBERS_PAGE,
    take: MEMBERS_PAGE,
    select: { id: true, name: true, industry: true, prefecture: true },
  })
  const about = { participantId: { in: rows.map(({ id }) => id) } }
  const [visits, diagnoses, tasks, planned] = await Promise.all([
    db.visit.findMany({
      where: { AND: [about, ownVisitsScope(actor)] },
      orderBy: { plannedOn: 'asc' },
      select: { participantId: true, plannedOn: true, doneOn: true },
    }),
    db.diagnosis.findMany({
      where: { AND: [about, diagnosesVisibleTo(actor)] },
      orderBy: [{ madeOn: 'desc' }, { id: 'desc' }],
      distinct: ['participantId'],
      select: { participantId: true, answers: true, formVersion: true },
    }),
    db.navigatorTask.groupBy({
      by: ['participantId'],
      where: { AND: [about, { doneAt: null }, ownTasksScope(actor)] },
      _count: true,
    }),
    readSetting(db, visitsPerCompany),
  ])
  return {
    ...{ total, page, pageCount, planned },
    members: rows.map((row) => {
      const own = visits.filter(({ participantId }) => participantId === row.id)
      const last = diagnoses.find(({ participantId }) => participantId === row.id)
      return {
        ...row,
        done: own.filter(({ doneOn }) => doneOn !== null).length,
        nextVisitOn: iso(own.find(({ doneOn }) => doneOn === null)?.plannedOn),
        readiness: last ? diagnose(last.answers as Record<string, string>, last.formVersion).percent : null,
        tasks: tasks.find(({ participantId }) => participantId === row.id)?._count ?? 0,
      }
    }),
  }
}

export type MembersPage = Awaited<ReturnType<typeof listMembers>>
