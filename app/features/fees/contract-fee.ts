import { tokyoDay } from '#app/platform/day.ts'
import { participantOn, type DealParties } from '#app/features/deals/side-of.ts'
import { type FeeSchedule, type FeeScheduleVersion, versionOn } from '#app/tracks/fee-schedule-type.ts'
import { trackOf } from '#app/tracks/registry.ts'

/** The kind of quote a deal gets once: the fee for concluding it. */
export const CONTRACT_FEE = 'contract_fee'

export interface ContractFee {
  scheduleKey: string
  version: FeeScheduleVersion
  payerParticipantId: string
}

/**
 * The schedule that holds for a deal at a moment, and who pays; undefined where the track charges nothing.
 * @param schedule the track's as `readSchedule` gives it
 */
export function contractFeeBy(
  schedule: FeeSchedule,
  deal: DealParties & { track: string },
  at: Date,
): ContractFee | undefined {
  const version = versionOn(schedule, tokyoDay(at))
  if (!version) return undefined
  return { scheduleKey: schedule.key, version, payerParticipantId: participantOn(deal, version.payer) }
}

/** Who pays, which no version changes: known without reading the operator's versions, whose figures `readContractFee` knows. */
export const contractFeeOf = (
  deal: DealParties & { track: string },
  at: Date,
): { version: Pick<FeeScheduleVersion, 'payer'>; payerParticipantId: string } | undefined =>
  contractFeeBy(trackOf(deal.track).feeSchedule, deal, at)

/** Whether the deal stands where its contract fee is to be quoted and paid. */
export const isFeeDue = (deal: { track: string; state: string }): boolean =>
  trackOf(deal.track).milestones.feeState === deal.state

/** Names what a person saw before confirming: a quote is only frozen while it is still that. */
export const fingerprintOf = (version: string, totalYen: number): string => `${version}/${totalYen}`
