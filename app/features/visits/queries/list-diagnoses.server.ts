import type { MemberActor } from '#app/platform/actor.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { diagnosesVisibleTo } from '../scope.ts'

const LISTED = 10

/** The latest diagnoses of a participant the reader may open: for the operator those of all navigators. */
export async function listDiagnoses(actor: MemberActor, participantId: string) {
  const rows = await db.diagnosis.findMany({
    where: { AND: [{ participantId }, diagnosesVisibleTo(actor)] },
    orderBy: [{ madeOn: 'desc' }, { id: 'desc' }],
    take: LISTED,
    select: { id: true, madeOn: true },
  })
  return rows.map(({ id, madeOn }) => ({ id, madeOn: tokyoDay(madeOn) }))
}
