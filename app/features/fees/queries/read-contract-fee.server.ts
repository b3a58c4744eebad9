import type { Tx } from '#app/platform/db.server.ts'
import type { DealParties } from '#app/features/deals/side-of.ts'
import type { FeeSchedule } from '#app/tracks/fee-schedule-type.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type ContractFee, contractFeeBy } from '../contract-fee.ts'
import { readSchedule } from './read-schedules.server.ts'

/** What a deal's fee is computed by at a moment, with the schedule it comes from. @param client `db` or a transaction */
export async function readContractFee(
  client: Pick<Tx, 'feeScheduleVersion'>,
  deal: DealParties & { track: string },
  at: Date,
): Promise<{ schedule: FeeSchedule; fee: ContractFee | undefined }> {
  const schedule = await readSchedule(client, trackOf(deal.track).feeSchedule)
  return { schedule, fee: contractFeeBy(schedule, deal, at) }
}
