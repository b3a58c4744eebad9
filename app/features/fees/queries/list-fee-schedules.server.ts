import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { versionOn } from '#app/tracks/fee-schedule-type.ts'
import { type VersionView, versionView } from '../version-view.ts'
import { readSchedules } from './read-schedules.server.ts'

export interface FeeScheduleRow {
  key: string
  inForce: VersionView | null
  /** Days on which an approved version will begin. */
  coming: string[]
  drafts: number
}

/** Everything that is charged, as it stands today. @throws AppError request.forbidden */
export async function listFeeSchedules(actor: Actor): Promise<FeeScheduleRow[]> {
  requirePermission(actor, 'fee:set')
  const today = tokyoDay(clock.now())
  const [schedules, drafts] = await Promise.all([
    readSchedules(db),
    db.feeScheduleVersion.groupBy({
      by: ['scheduleKey'],
      where: { state: 'draft', validFrom: { gte: new Date(today) } },
      _count: true,
    }),
  ])
  return schedules.map((schedule) => {
    const inForce = versionOn(schedule, today)
    return {
      key: schedule.key,
      inForce: inForce ? versionView(inForce) : null,
      coming: schedule.versions.filter(({ validFrom }) => validFrom > today).map(({ validFrom }) => validFrom),
      drafts: drafts.find(({ scheduleKey }) => scheduleKey === schedule.key)?._count ?? 0,
    }
  })
}
