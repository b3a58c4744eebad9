import { visitsPerCompany } from '#app/features/navigators/settings.ts'
import { tasksAbout } from '#app/features/tasks/queries/list-tasks.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import { diagnose } from '../diagnosis.ts'
import { diagnosesVisibleTo, membersScope, ownVisitsScope } from '../scope.ts'

/** One the navigator looks after. @throws AppError participant.not_found */
async function findMember(actor: MemberActor, id: string) {
  const member = await db.participant.findFirst({
    where: { AND: [{ id }, membersScope(actor)] },
    select: { id: true, name: true, industry: true, prefecture: true },
  })
  if (!member) throw new AppError('participant.not_found')
  return member
}

const LISTED = 20

/** Visits, diagnoses and follow-ups of one participant, for its navigator. @throws AppError participant.not_found */
export async function getMember(actor: MemberActor, id: string) {
  const member = await findMember(actor, id)
  const [visits, diagnoses, tasks, planned] = await Promise.all([
    db.visit.findMany({
      where: { AND: [{ participantId: id }, ownVisitsScope(actor)] },
      orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }],
      select: { id: true, plannedOn: true, doneOn: true, place: true, words: true },
    }),
    db.diagnosis.findMany({
      where: { AND: [{ participantId: id }, diagnosesVisibleTo(actor)] },
      orderBy: [{ madeOn: 'desc' }, { id: 'desc' }],
      take: LISTED,
      select: { id: true, madeOn: true, answers: true, formVersion: true },
    }),
    tasksAbout(actor, id),
    readSetting(db, visitsPerCompany),
  ])
  return {
    ...member,
    today: tokyoDay(clock.now()),
    planned,
    done: visits.filter(({ doneOn }) => doneOn !== null).length,
    visits: visits.map(({ plannedOn, doneOn, ...visit }) => ({
      ...visit,
      plannedOn: tokyoDay(plannedOn),
      doneOn: doneOn && tokyoDay(doneOn),
    })),
    diagnoses: diagnoses.map(({ id: diagnosisId, madeOn, answers, formVersion }) => {
      const { percent, band } = diagnose(answers as Record<string, string>, formVersion)
      return { id: diagnosisId, madeOn: tokyoDay(madeOn), percent, band }
    }),
    tasks,
  }
}

export type MemberPage = Awaited<ReturnType<typeof getMember>>

/** What the empty form of a diagnosis needs. @throws AppError participant.not_found */
export async function getDiagnosisForm(actor: MemberActor, id: string) {
  const { name } = await findMember(actor, id)
  return { id, name, today: tokyoDay(clock.now()) }
}
