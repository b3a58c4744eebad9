import type { TrackKey } from '#app/tracks/track-definition.ts'
import type { ParticipantKind, VerificationStatus } from '#prisma/generated/enums.ts'

/** One login of the demo data and the participant it acts for. All are made up. */
export interface DemoPerson {
  /** The part of the login's address before the @; see demo-logins.json. */
  login: string
  displayName: string
  isOperator?: true
  participant?: {
    externalId: string
    name: string
    kinds: ParticipantKind[]
    industry?: string
    prefecture: string
    municipality?: string
    employees?: number
    description: string
    verificationStatus?: VerificationStatus
  }
  /** Appointed as navigator for these tracks. */
  navigates?: TrackKey[]
  /** Documented matches of prisma/seed/data this person's participant posts. */
  records?: string[]
}

export const demoPeople: readonly DemoPerson[] = [
  {
    login: 'owner',
    displayName: '見本 和子',
    participant: {
      externalId: 'demo-owner',
      name: '有限会社見本金属製作所',
      kinds: ['sme'],
      industry: '24',
      prefecture: '東京都',
      municipality: '大田区',
      employees: 9,
      description: '1968年創業の金属加工の工場です。旋盤とフライス、パイプの曲げを得意としています。',
    },
    records: ['des-001-need'],
  },
  {
    login: 'buyer',
    displayName: '見本 誠',
    participant: {
      externalId: 'demo-buyer',
      name: '株式会社見本精工',
      kinds: ['sme'],
      industry: '26',
      prefecture: '神奈川県',
      municipality: '川崎市',
      employees: 64,
      description: '産業機械の部品をつくる会社です。二度、同業の会社を引き継いだことがあります。',
    },
    records: ['suc-001-offer'],
  },
  {
    login: 'successor',
    displayName: '見本 健',
    participant: {
      externalId: 'demo-successor',
      name: '見本 健',
      kinds: ['successor_candidate'],
      industry: '31',
      prefecture: '東京都',
      municipality: '品川区',
      description: '製造業で25年、うち8年は工場の責任者でした。小さな会社の経営を引き継ぎたいと考えています。',
    },
    records: ['suc-061-offer'],
  },
  {
    login: 'designer',
    displayName: '見本 彩',
    participant: {
      externalId: 'demo-designer',
      name: '見本デザイン室',
      kinds: ['designer'],
      industry: '72',
      prefecture: '東京都',
      municipality: '台東区',
      employees: 2,
      description: '町工場の技術を、使う人に伝わる道具にする仕事をしています。',
    },
    records: ['des-001-offer'],
  },
  {
    login: 'startup',
    displayName: '見本 翔',
    participant: {
      externalId: 'demo-startup',
      name: '見本ロボティクス株式会社',
      kinds: ['startup'],
      industry: '26',
      prefecture: '東京都',
      municipality: '江東区',
      employees: 7,
      description: '人の手が足りない現場のための、小さなロボットをつくっています。',
    },
    records: ['tri-036-offer'],
  },
  {
    login: 'midsize',
    displayName: '見本 恵',
    participant: {
      externalId: 'demo-midsize',
      name: '見本建設株式会社',
      kinds: ['mid_size'],
      industry: '06',
      prefecture: '東京都',
      municipality: '新宿区',
      employees: 820,
      description: '首都圏で建物の新築と改修を手がける会社です。',
    },
    records: ['tri-036-need'],
  },
  {
    login: 'navigator',
    displayName: '案内 花子',
    participant: {
      externalId: 'demo-navigator',
      name: '見本ナビゲータ事務所',
      kinds: ['navigator'],
      prefecture: '東京都',
      description: '金融機関で30年、中小企業の引き継ぎを支えてきました。',
    },
    navigates: ['succession', 'design'],
  },
  {
    login: 'navigator2',
    displayName: '案内 太郎',
    participant: {
      externalId: 'demo-navigator-2',
      name: '見本つなぎ工房',
      kinds: ['navigator'],
      prefecture: '東京都',
      description: 'スタートアップと現場、デザイナーと工場をつないできました。',
    },
    navigates: ['trial', 'design'],
  },
  {
    login: 'expert',
    displayName: '見本 税子',
    participant: {
      externalId: 'demo-expert',
      name: '見本税理士事務所',
      kinds: ['expert'],
      prefecture: '東京都',
      description: '事業承継の税務と企業価値の算定を専門にしています。',
    },
  },
  {
    login: 'bank',
    displayName: '見本 信',
    participant: {
      externalId: 'demo-bank',
      name: '見本信用金庫 大田支店',
      kinds: ['referrer'],
      prefecture: '東京都',
      municipality: '大田区',
      description: '地域の会社から、後継者の相談を受けています。',
    },
  },
  {
    login: 'newcomer',
    displayName: '見本 新',
    participant: {
      externalId: 'demo-newcomer',
      name: '見本木工所',
      kinds: ['sme'],
      industry: '13',
      prefecture: '東京都',
      municipality: '足立区',
      employees: 4,
      description: '注文家具をつくっています。',
      verificationStatus: 'pending',
    },
  },
  { login: 'operator', displayName: '運営 担当', isOperator: true },
  { login: 'operator2', displayName: '運営 次郎', isOperator: true },
]
