import { yen, ZERO_YEN } from '#app/platform/money/yen.ts'
import type { AnyFeeSchedule, FeeBase, FeeScheduleVersion } from './fee-schedule-type.ts'

/** Said of figures that no public programme sets. */
export const OWN_PRICE = {
  ja: '結びが定めた料金です（公的な制度の定めではありません）',
  en: 'Musubi’s own price; no public programme sets it',
}

/** A platform fee at one rate, from the first day, taken from whoever is paid for the work. @param percent a whole number */
export function platformFee(key: string, base: FeeBase, percent: number): AnyFeeSchedule {
  const version: FeeScheduleVersion = {
    shape: 'scale',
    version: '2025-04',
    validFrom: '2025-04-01',
    base,
    payer: 'offer',
    tiers: [{ upToYen: null, percent }],
    minimumYen: ZERO_YEN,
    waiver: null,
    taxPercent: 10,
    notChargedBelowYen: yen(1),
    source: OWN_PRICE,
  }
  return { key, versions: [version] }
}
