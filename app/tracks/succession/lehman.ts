import { yen } from '#app/platform/money/yen.ts'
import type { FeeScheduleVersion, FeeTier } from '../fee-schedule-type.ts'

const MILLION = 1_000_000

/** The scale most Japanese brokers publish: a rate for each band, falling from 5 % to 1 %. */
export const lehmanTiers: readonly FeeTier[] = [
  { upToYen: yen(500 * MILLION), percent: 5 },
  { upToYen: yen(1_000 * MILLION), percent: 4 },
  { upToYen: yen(5_000 * MILLION), percent: 3 },
  { upToYen: yen(10_000 * MILLION), percent: 2 },
  { upToYen: null, percent: 1 },
]

/** What a fee is held against: nobody is charged by it. The minimum is the usual one, and the price of small deals in truth. */
export const lehmanComparison: FeeScheduleVersion = {
  shape: 'scale',
  version: 'lehman',
  validFrom: '2025-04-01',
  base: 'assets_moved',
  payer: 'offer',
  tiers: lehmanTiers,
  minimumYen: yen(5 * MILLION),
  waiver: null,
  taxPercent: 10,
  notChargedBelowYen: yen(50),
  source: {
    ja: '仲介会社が公表している一般的な料金（レーマン方式、最低報酬500万円）',
    en: 'What brokers commonly publish: the Lehman scale with a minimum of ¥5,000,000',
  },
}
