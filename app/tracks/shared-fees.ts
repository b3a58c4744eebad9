import { yen } from '#app/platform/money/yen.ts'
import type { AnyFeeSchedule } from './fee-schedule-type.ts'

/** What is charged apart from any track: an expert's visit, and a place at an exhibition. All amounts with tax. */
export const sharedFees: readonly AnyFeeSchedule[] = [
  {
    key: 'expert.visit',
    versions: [
      {
        shape: 'visit',
        version: '2025-04',
        validFrom: '2025-04-01',
        visitYen: yen(11_750),
        travelPercent: 50,
        taxPercent: 10,
        source: {
          ja: '東京都中小企業振興公社 専門家派遣（1回11,750円と派遣交通費の2分の1）',
          en: 'Expert dispatch of the Tokyo SME Support Center: ¥11,750 a visit and half of the travel cost',
        },
      },
    ],
  },
  {
    key: 'event.exhibition',
    versions: [
      {
        shape: 'sizes',
        version: '2025-04',
        validFrom: '2025-04-01',
        amountsYen: {
          hybrid: { sme: yen(77_000), small: yen(55_000) },
          online: { sme: yen(22_000), small: yen(16_500) },
        },
        taxPercent: 10,
        source: {
          ja: '産業交流展2024 出展料（税込み）',
          en: 'Exhibition fees (with tax) of the Industrial Trade Fair 2024',
        },
      },
    ],
  },
]
