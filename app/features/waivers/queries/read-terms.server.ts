import type { Tx } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { type Yen } from '#app/platform/money/yen.ts'
import { readSchedule } from '#app/features/fees/queries/read-schedules.server.ts'
import { versionOn } from '#app/tracks/fee-schedule-type.ts'
import { feeSchedule } from '#app/tracks/succession/fee-schedule.ts'

/** What can be granted today, and by which version of the schedule. */
export interface WaiverTerms {
  scheduleKey: string
  version: string
  upToYen: Yen
}

/** @returns undefined while the schedule in force has no waiver */
export async function readTerms(client: Pick<Tx, 'feeScheduleVersion'>, at: Date): Promise<WaiverTerms | undefined> {
  const version = versionOn(await readSchedule(client, feeSchedule), tokyoDay(at))
  if (!version?.waiver) return undefined
  return { scheduleKey: feeSchedule.key, version: version.version, upToYen: version.waiver.upToYen }
}
