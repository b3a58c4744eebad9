import type { Tx } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { readSchedule } from '#app/features/fees/queries/read-schedules.server.ts'
import { firstScheduleOf } from '#app/features/fees/schedules.ts'
import { type FeeScheduleVersion, type ScheduleOf, versionNamed, versionOn } from '#app/tracks/fee-schedule-type.ts'

type Client = Pick<Tx, 'feeScheduleVersion'>

/** A platform fee is always a scale. @throws Error for a key no schedule has */
function scaleOf(key: string): ScheduleOf<FeeScheduleVersion> {
  const schedule = firstScheduleOf(key)
  if (!schedule) throw new Error(`no fee schedule has the key ${key}`)
  return schedule as ScheduleOf<FeeScheduleVersion>
}

/** The platform fee in force at a moment. */
export async function versionAt(client: Client, scheduleKey: string, at: Date): Promise<FeeScheduleVersion> {
  const version = versionOn(await readSchedule(client, scaleOf(scheduleKey)), tokyoDay(at))
  if (!version) throw new Error(`the fee schedule ${scheduleKey} has not begun`)
  return version
}

/** The platform fee a quote was frozen with. */
export const versionOf = async (
  client: Client,
  quote: { scheduleKey: string; scheduleVersion: string },
): Promise<FeeScheduleVersion> =>
  versionNamed(await readSchedule(client, scaleOf(quote.scheduleKey)), quote.scheduleVersion)
