import type { ProfiledKind } from '#app/features/participants/kind-profiles/definitions.ts'
import type { ContactStrength } from '#prisma/generated/enums.ts'

/**
 * What the demo participants say beyond the first two questions. No corporate or invoice numbers: any number that passes
 * the check digit is somebody's, or may become it.
 */
export interface DemoProfile {
  externalId: string
  columns?: {
    nameKana?: string
    foundedYear?: number
    capitalYen?: bigint
    annualSalesYen?: bigint
    website?: string
  }
  kind?: { kind: ProfiledKind; details: Record<string, string | number | string[]> }
  pieces?: { title: string; caption: string; year: number }[]
  contacts?: {
    industry: string
    company?: string
    person?: string
    prefecture?: string
    buys?: string[]
    sells?: string[]
    note?: string
    strength: ContactStrength
    daysAgo: number
  }[]
  conflicts?: { organisation: string; reason: string }[]
}

const MILLION = 1_000_000n

export const demoProfiles: readonly DemoProfile[] = [
  {
    externalId: 'demo-owner',
    columns: {
      nameKana: 'ユウゲンガイシャミホンキンゾクセイサクショ',
      foundedYear: 1968,
      capitalYen: 3n * MILLION,
      annualSalesYen: 98n * MILLION,
      website: 'https://mihon-kinzoku.example.jp',
    },
  },
  {
    externalId: 'demo-buyer',
    columns: {
      nameKana: 'カブシキガイシャミホンセイコウ',
      foundedYear: 1984,
      capitalYen: 30n * MILLION,
      annualSalesYen: 1_240n * MILLION,
      website: 'https://mihon-seiko.example.jp',
    },
  },
  {
    externalId: 'demo-successor',
    columns: { nameKana: 'ミホンケン' },
    kind: {
      kind: 'successor_candidate',
      details: {
        yearsOfWork: 'over_20',
        experience: '自動車部品の会社で25年。旋盤の現場から始めて、最後の8年は40人の工場の責任者でした。',
        management: 'site',
        qualifications: ['機械加工技能士1級', '日商簿記2級'],
        motives:
          '腕のある小さな工場が、後継ぎがいないだけで閉じていくのを見てきました。働く人と技術をそのまま引き継ぎたいです。',
        training: ['succession_school', 'accounting'],
        trainingNotes: '事業承継塾（2025年修了）',
        ownFundsYen: 18_000_000,
        fundingPlan: ['own_funds', 'public_loan'],
        relocation: 'within_commute',
      },
    },
  },
  {
    externalId: 'demo-designer',
    columns: { nameKana: 'ミホンデザインシツ', foundedYear: 2016, website: 'https://mihon-design.example.jp' },
    kind: {
      kind: 'designer',
      details: {
        specialties: ['product', 'packaging', 'branding'],
        materials: ['金属', '木', '和紙'],
        legalForm: 'individual',
        invoiceRegistered: 'yes',
        paymentModels: ['lump_sum', 'royalty', 'deposit_and_royalty'],
        rateFromYen: 400_000,
        rateNotes: '製品デザインは基本料40万円から。使用料だけのご相談もお受けします。',
        availability: 'within_month',
        workStyle: 'both',
      },
    },
    pieces: [
      {
        title: '端材から生まれた文具',
        caption: '板金工場の抜き端材を、置くだけで立つペーパーウェイトに。工場の直販で3年続いています。',
        year: 2023,
      },
      { title: '桐箱の救急箱', caption: '桐だんすの職人と、家に出しておける救急箱をつくりました。', year: 2021 },
      {
        title: 'ばね屋のブランド',
        caption: 'ばね工場の名刺、看板、展示会の台までを一つの考え方でそろえました。',
        year: 2020,
      },
    ],
  },
  {
    externalId: 'demo-startup',
    columns: {
      nameKana: 'ミホンロボティクス',
      foundedYear: 2022,
      capitalYen: 48n * MILLION,
      annualSalesYen: 12n * MILLION,
      website: 'https://mihon-robotics.example.jp',
    },
    kind: {
      kind: 'startup',
      details: {
        stage: 'first_customers',
        incorporation: 'incorporated',
        productCategory: 'robotics',
        product:
          '狭い通路を自分で走り、部品や工具を運ぶ小さなロボット。人手の足りない現場の「取りに行く」時間を減らします。',
        references: '都内の印刷工場で3か月、物流倉庫で1か月の実証をしました。',
        fundingStage: 'seed',
        fundsRaisedYen: 80_000_000,
      },
    },
  },
  {
    externalId: 'demo-midsize',
    columns: {
      nameKana: 'ミホンケンセツカブシキガイシャ',
      foundedYear: 1952,
      capitalYen: 480n * MILLION,
      annualSalesYen: 41_000n * MILLION,
      website: 'https://mihon-kensetsu.example.jp',
    },
  },
  {
    externalId: 'demo-navigator',
    contacts: [
      {
        industry: '24',
        company: '見本板金工業会',
        person: '見本 一郎',
        prefecture: '東京都',
        buys: ['金属加工', '板金'],
        sells: ['金型'],
        note: '会員の三社が、後継者のいない工場を探している。',
        strength: 'strong',
        daysAgo: 12,
      },
      { industry: '26', strength: 'fair', daysAgo: 150, buys: ['町工場'] },
      { industry: '63', company: '見本信用金庫', person: '見本 次郎', strength: 'strong', daysAgo: 40 },
      { industry: '06', strength: 'weak', daysAgo: 700 },
    ],
    conflicts: [{ organisation: '見本商事株式会社', reason: '以前の勤め先のため' }],
  },
  {
    externalId: 'demo-navigator-2',
    contacts: [
      { industry: '72', company: '見本デザイナー協会', sells: ['デザイン'], strength: 'strong', daysAgo: 20 },
      { industry: '44', strength: 'fair', daysAgo: 260 },
    ],
  },
  {
    externalId: 'demo-expert',
    columns: { nameKana: 'ミホンゼイリシジムショ' },
    kind: {
      kind: 'expert',
      details: {
        fields: ['tax', 'management'],
        qualifications: ['tax_accountant'],
        experience: '非上場の会社の株価の計算と、承継のときの税金の見通し。',
        ways: ['visit', 'online'],
        areas: ['東京都', '神奈川県'],
      },
    },
  },
  {
    externalId: 'demo-bank',
    columns: { nameKana: 'ミホンシンヨウキンコオオタシテン' },
    kind: {
      kind: 'referrer',
      details: {
        organisation: 'shinkin',
        branch: '大田支店 事業支援係',
        areas: ['東京都'],
        areaNotes: '大田区と品川区',
        support: '掲載文をいっしょに作り、面談にも同席します。',
      },
    },
  },
]
