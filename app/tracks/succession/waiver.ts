import { TOKYO } from '#search/knowledge/municipalities.ts'
import type { ParticipantKind } from '#prisma/generated/enums.ts'
import type { ListingSide, TrackKey } from '../track-definition.ts'

/** Who may be granted the waiver of a contract fee, and for how long. */
export interface WaiverRules {
  /** The waiver of the fee schedule these are about. */
  waiverKey: string
  track: TrackKey
  side: ListingSide
  prefecture: string
  kinds: readonly ParticipantKind[]
  /** Whole years the business has to have been run. */
  yearsOfBusiness: number
  /** A decision holds for so many years. */
  validYears: number
  source: Record<'ja' | 'en', string>
}

/** The Tokyo scheme of fiscal 2025: sell side only, one application per business, at most one year of support. */
export const contractFeeWaiver: WaiverRules = {
  waiverKey: 'succession.contract_fee.first_two_million',
  track: 'succession',
  side: 'offer',
  prefecture: TOKYO,
  kinds: ['sme', 'mid_size'],
  yearsOfBusiness: 2,
  validYears: 1,
  source: {
    ja: '東京都 令和7年度 M&Aマッチング支援（譲渡側）の公募条件',
    en: 'Call of the Tokyo M&A matching support, sell side, fiscal 2025',
  },
}
