import { type Yen, yen } from '#app/platform/money/yen.ts'

/** The types of the succession grant: successor undecided, decided, the business goes on, taking one over. */
export const grantTypes = ['A', 'B', 'C', 'D'] as const
export type GrantType = (typeof grantTypes)[number]

/** What a public grant pays of costs to others; valid from a day on. */
export interface GrantVersion {
  version: string
  /** ISO date, Asia/Tokyo. */
  validFrom: string
  capYen: Yen
  /** Less than this is not granted. */
  leastYen: Yen
  /** At most this share of the costs. */
  share: { numerator: number; denominator: number }
  /** Types in which a small enterprise has its valuation paid in full. */
  fullValuationTypes: readonly GrantType[]
  source: Record<'ja' | 'en', string>
}

/** 事業承継支援助成金. Oldest first. Prior consultation and two years of business in Tokyo are asked for; others decide, not Musubi. */
export const successionGrant: { versions: readonly GrantVersion[] } = {
  versions: [
    {
      version: '2025-04',
      validFrom: '2025-04-01',
      capYen: yen(2_000_000),
      leastYen: yen(200_000),
      share: { numerator: 2, denominator: 3 },
      fullValuationTypes: ['A', 'B', 'D'],
      source: {
        ja: '東京都 令和7年度 事業承継支援助成金（限度額200万円、助成率2/3以内、小規模企業の企業価値算定は10/10）',
        en: 'Tokyo succession grant of fiscal 2025: up to ¥2,000,000, at most 2/3, valuations of small enterprises in full',
      },
    },
  ],
}
