import type { MemberActor } from '#app/platform/actor.ts'
import { navigatorIds } from '#app/platform/actor.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { diagnose, type DiagnosisResult } from '../diagnosis.ts'
import { diagnosesVisibleTo } from '../scope.ts'

const columns = {
  id: true,
  navigatorParticipantId: true,
  participantId: true,
  formVersion: true,
  answers: true,
  note: true,
  madeOn: true,
  participant: { select: { name: true } },
} as const

const resultOf = (row: { answers: unknown; formVersion: number }): DiagnosisResult =>
  diagnose(row.answers as Record<string, string>, row.formVersion)

/**
 * What a diagnosis came to, beside the one before it.
 * @throws AppError request.not_found for everybody but the navigator who made it and the operator
 */
export async function getDiagnosis(actor: MemberActor, id: string) {
  const row = await db.diagnosis.findFirst({ where: { AND: [{ id }, diagnosesVisibleTo(actor)] }, select: columns })
  if (!row) throw new AppError('request.not_found')
  const { participantId, navigatorParticipantId, madeOn } = row
  const before = await db.diagnosis.findFirst({
    where: {
      AND: [
        { participantId, navigatorParticipantId },
        { OR: [{ madeOn: { lt: madeOn } }, { madeOn, id: { lt: id } }] },
        diagnosesVisibleTo(actor),
      ],
    },
    orderBy: [{ madeOn: 'desc' }, { id: 'desc' }],
    select: { madeOn: true, answers: true, formVersion: true },
  })
  return {
    id,
    participantId,
    name: row.participant.name,
    isMine: navigatorIds(actor).includes(navigatorParticipantId),
    madeOn: tokyoDay(madeOn),
    note: row.note,
    result: resultOf(row),
    before: before && { madeOn: tokyoDay(before.madeOn), result: resultOf(before) },
  }
}

export type DiagnosisPage = Awaited<ReturnType<typeof getDiagnosis>>
