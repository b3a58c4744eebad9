import { yen, ZERO_YEN } from '#app/platform/money/yen.ts'
import { OWN_PRICE } from '../own-prices.ts'
import type { AnyFeeSchedule, FeeSchedule } from '../fee-schedule-type.ts'

/**
 * Contract fee of a succession: 5 % of the price, paid by the seller, of which ¥2,000,000 without tax is free once
 * for each business. Figures: the Tokyo scheme's call of fiscal 2025 (sell side only). The smallest sum is Stripe's.
 */
export const feeSchedule: FeeSchedule = {
  key: 'succession.contract_fee',
  versions: [
    {
      shape: 'scale',
      version: '2025-04',
      validFrom: '2025-04-01',
      base: 'share_or_transfer_price',
      payer: 'offer',
      tiers: [{ upToYen: null, percent: 5 }],
      minimumYen: ZERO_YEN,
      waiver: { key: 'succession.contract_fee.first_two_million', upToYen: yen(2_000_000), once: 'participant' },
      taxPercent: 10,
      notChargedBelowYen: yen(50),
      source: {
        ja: '東京都 令和7年度 M&Aマッチング支援（譲渡側）の公募条件',
        en: 'Call of the Tokyo M&A matching support, sell side, fiscal 2025',
      },
    },
  ],
}

const nothing = (key: string): AnyFeeSchedule => ({
  key,
  versions: [
    {
      shape: 'flat',
      version: '2025-04',
      validFrom: '2025-04-01',
      payer: 'offer',
      amountYen: ZERO_YEN,
      taxPercent: 10,
      source: OWN_PRICE,
    },
  ],
})

/** Neither a retainer nor a valuation is charged: what firms complain about is paying before anything has come of it. */
export const otherFees: readonly AnyFeeSchedule[] = [nothing('succession.retainer'), nothing('succession.valuation')]
