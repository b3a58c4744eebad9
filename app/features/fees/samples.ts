import { yen } from '#app/platform/money/yen.ts'
import { type AnyFeeVersion, attendances, enterpriseSizes } from '#app/tracks/fee-schedule-type.ts'
import { computeFee } from './rules.ts'
import { computeFlatFee, computePlaceFee, computeVisitFee } from './rules-fixed.ts'

/** What a version comes to in one case, with tax. */
export interface Sample {
  key: 'price' | 'always' | 'travel' | 'place'
  amountYen?: number
  attendance?: string
  size?: string
  totalYen: number
}

const MILLION = 1_000_000
/** Around which small successions are concluded, and some far above: no band is left out. */
const PRICES_YEN = [3, 5.5, 12.5, 40, 100, 500, 1_000, 5_000].map((millions) => millions * MILLION)
/** What a piece of design work, a royalty or a trial may come to. */
const SMALL_PRICES_YEN = [0.1, 0.3, 1, 3, 10].map((millions) => millions * MILLION)
const TRAVEL_YEN = [0, 1_040, 5_000, 20_000]

const isLarge = (base: string) => !['contract_amount', 'royalty', 'trial_price', 'conversion_amount'].includes(base)

/** The same cases for every version of a schedule, so that two versions can stand side by side. */
export function samplesOf(version: AnyFeeVersion): Sample[] {
  switch (version.shape) {
    case 'scale':
      return (isLarge(version.base) ? PRICES_YEN : SMALL_PRICES_YEN).map((amountYen) => {
        const { totalYen } = computeFee({ version, baseYen: yen(amountYen), waiverAvailable: true })
        return { key: 'price', amountYen, totalYen }
      })
    case 'flat':
      return [{ key: 'always', totalYen: computeFlatFee(version).totalYen }]
    case 'visit':
      return TRAVEL_YEN.map((amountYen) => {
        const { totalYen } = computeVisitFee(version, yen(amountYen))
        return { key: 'travel', amountYen, totalYen }
      })
    case 'sizes':
      return attendances.flatMap((attendance) =>
        enterpriseSizes.map((size): Sample => {
          const { totalYen } = computePlaceFee(version, attendance, size)
          return { key: 'place', attendance, size, totalYen }
        }),
      )
  }
}
