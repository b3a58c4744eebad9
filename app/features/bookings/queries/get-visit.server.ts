import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import { EXPERT_VISIT } from '../kinds.ts'
import { visitProcess } from '../process.ts'
import { visitsVisibleTo } from '../scope.ts'
import { findBill } from './find-bill.server.ts'

async function namesOf(ids: (string | null)[]): Promise<(id: string | null) => string> {
  const rows = await db.participant.findMany({
    where: { id: { in: ids.filter((id) => id !== null) }, ...systemScope('who asks and who comes') },
    select: { id: true, name: true },
  })
  return (id) => rows.find((row) => row.id === id)?.name ?? ''
}

/** A visit that was asked for. @throws AppError request.not_found, also for somebody else’s */
export async function getVisit(actor: MemberActor, id: string) {
  const visit = await db.expertVisit.findFirst({ where: { AND: [{ id }, visitsVisibleTo(actor)] } })
  if (!visit) throw new AppError('request.not_found')
  const nameOf = await namesOf([visit.participantId, visit.expertParticipantId])
  const acts = writableParticipantIds(actor).includes(visit.participantId)
  return {
    id,
    ...{ topic: visit.topic, wantedDays: visit.wantedDays, place: visit.place, state: visit.state },
    participant: nameOf(visit.participantId),
    expert: visit.expertParticipantId === null ? null : nameOf(visit.expertParticipantId),
    visitOn: visit.visitOn?.toISOString() ?? null,
    visitTime: visit.visitTime,
    declineNote: visit.declineNote,
    payBy: visit.payBy?.toISOString() ?? null,
    at: visit.createdAt.toISOString(),
    bill: await findBill({ kind: EXPERT_VISIT, subjectId: id }),
    canWithdraw: acts && canTake(visitProcess, 'withdraw', visit.state, 'member'),
  }
}

export type VisitPage = Awaited<ReturnType<typeof getVisit>>
