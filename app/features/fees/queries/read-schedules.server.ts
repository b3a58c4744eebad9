import type { Tx } from '#app/platform/db.server.ts'
import type { AnyFeeSchedule, AnyFeeVersion, FeeSchedule, ScheduleOf } from '#app/tracks/fee-schedule-type.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { readVersion } from '../schema-stored.ts'
import { firstSchedules } from '../schedules.ts'

const byFirstDay = (one: AnyFeeVersion, other: AnyFeeVersion) => one.validFrom.localeCompare(other.validFrom)

/** With the approved versions among those the code brings. */
const joined = <V extends AnyFeeVersion>({ key, versions }: ScheduleOf<V>, approved: AnyFeeVersion[]) => ({
  key,
  // A schedule keeps its shape: a version of another one is never drafted for it.
  versions: [...versions, ...(approved as V[])].sort(byFirstDay),
})

/**
 * A schedule as it stands: the versions of the code and the approved ones, oldest first. Drafts and withdrawn ones charge nothing.
 * @param client `db`, or the transaction whose decision rests on it
 */
export async function readSchedule<V extends AnyFeeVersion>(
  client: Pick<Tx, 'feeScheduleVersion'>,
  first: ScheduleOf<V>,
): Promise<ScheduleOf<V>> {
  const rows = await client.feeScheduleVersion.findMany({ where: { scheduleKey: first.key, state: 'approved' } })
  return joined(first, rows.map(readVersion))
}

/** All of them, by one query. */
export async function readSchedules(client: Pick<Tx, 'feeScheduleVersion'>): Promise<AnyFeeSchedule[]> {
  const rows = await client.feeScheduleVersion.findMany({ where: { state: 'approved' } })
  return firstSchedules.map((first) =>
    joined(first, rows.filter(({ scheduleKey }) => scheduleKey === first.key).map(readVersion)),
  )
}

/** The contract fees of the tracks that charge one. */
export const readContractSchedules = async (client: Pick<Tx, 'feeScheduleVersion'>): Promise<FeeSchedule[]> => {
  const contracts = allTracks.map(({ feeSchedule }) => feeSchedule.key)
  return (await readSchedules(client)).filter(({ key }) => contracts.includes(key)) as FeeSchedule[]
}
