import { allTracks } from '#app/tracks/registry.ts'
import { sharedFees } from '#app/tracks/shared-fees.ts'
import type { AnyFeeSchedule } from '#app/tracks/fee-schedule-type.ts'

/** Every schedule that charges something or could, with the versions the code brings. */
export const firstSchedules: readonly AnyFeeSchedule[] = [
  ...allTracks.flatMap(({ feeSchedule, otherFees }) => [feeSchedule, ...otherFees]),
  ...sharedFees,
].filter(({ versions }) => versions.length > 0)

/** @returns undefined for a key no schedule has */
export const firstScheduleOf = (key: string): AnyFeeSchedule | undefined =>
  firstSchedules.find((schedule) => schedule.key === key)
