import type { Tx } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { readSchedule } from '#app/features/fees/queries/read-schedules.server.ts'
import { firstScheduleOf } from '#app/features/fees/schedules.ts'
import {
  type AnyFeeVersion,
  type ScheduleOf,
  type SizedFeeVersion,
  versionOn,
  type VisitFeeVersion,
} from '#app/tracks/fee-schedule-type.ts'
import { EXHIBITION_SCHEDULE, VISIT_SCHEDULE } from '../kinds.ts'

async function inForce<V extends AnyFeeVersion>(
  client: Pick<Tx, 'feeScheduleVersion'>,
  key: string,
  at: Date,
): Promise<V> {
  const version = versionOn(await readSchedule(client, firstScheduleOf(key) as ScheduleOf<V>), tokyoDay(at))
  if (!version) throw new Error(`nothing is charged by ${key}`)
  return version
}

/** What a place costs at a moment. @param client `db` or a transaction */
export const readPlacePrices = (client: Pick<Tx, 'feeScheduleVersion'>, at: Date): Promise<SizedFeeVersion> =>
  inForce<SizedFeeVersion>(client, EXHIBITION_SCHEDULE, at)

/** What a visit costs at a moment. @param client `db` or a transaction */
export const readVisitPrices = (client: Pick<Tx, 'feeScheduleVersion'>, at: Date): Promise<VisitFeeVersion> =>
  inForce<VisitFeeVersion>(client, VISIT_SCHEDULE, at)
