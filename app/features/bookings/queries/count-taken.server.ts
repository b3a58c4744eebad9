import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Attendance } from '#app/tracks/fee-schedule-type.ts'
import { livePlaceStates } from '../process.ts'

export type Taken = Record<Attendance, number>

/** How many places of each exhibition are held or paid. */
export async function countTaken(exhibitionIds: string[]): Promise<(exhibitionId: string) => Taken> {
  const rows = await db.exhibitionPlace.groupBy({
    by: ['exhibitionId', 'attendance'],
    where: {
      exhibitionId: { in: exhibitionIds },
      state: { in: [...livePlaceStates] },
      ...systemScope('how many places are taken'),
    },
    _count: true,
  })
  const of = (exhibitionId: string, attendance: Attendance) =>
    rows.find((row) => row.exhibitionId === exhibitionId && row.attendance === attendance)?._count ?? 0
  return (exhibitionId) => ({ hybrid: of(exhibitionId, 'hybrid'), online: of(exhibitionId, 'online') })
}
