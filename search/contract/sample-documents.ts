import type { SearchDocument } from '../document.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 1)

/** A complete document with unremarkable values, changed as asked. */
export function sampleDocument(id: string, change: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    version: 1,
    track: 'trial',
    side: 'offer',
    participantId: `p-${id}`,
    publishedAt: START,
    title: '見出し',
    publicText: '本文',
    memberText: '',
    tags: [],
    industry: null,
    prefecture: null,
    municipality: null,
    priceMinYen: null,
    priceMaxYen: null,
    employees: null,
    ...change,
  }
}

/** The market the contract is played on. */
export const MARKET: readonly SearchDocument[] = [
  sampleDocument('tokyo', {
    title: '東京都大田区の金属加工会社を譲ります',
    publicText: '精密部品の切削加工。従業員は八名です。',
    track: 'succession',
    industry: '24',
    prefecture: '東京都',
    municipality: '大田区',
    employees: 8,
    priceMinYen: 30_000_000,
    priceMaxYen: 50_000_000,
    tags: ['切削加工', '株式譲渡'],
    publishedAt: START + DAY,
  }),
  sampleDocument('kyoto', {
    title: '京都の老舗和菓子店が後継者を募集',
    publicText: '抹茶を使った菓子を製造しています。',
    track: 'succession',
    side: 'need',
    industry: '09',
    prefecture: '京都府',
    employees: 12,
    priceMinYen: 10_000_000,
    tags: ['和菓子', '事業譲渡'],
    publishedAt: START + 2 * DAY,
  }),
  sampleDocument('stream', {
    title: '有料配信のプラットフォームを開発',
    publicText: 'クラウドで動く動画サービスです。Cloud computing と Kubernetes を使います。',
    industry: '39',
    prefecture: '東京都',
    employees: 40,
    priceMaxYen: 5_000_000,
    tags: ['動画', 'クラウド'],
    publishedAt: START + 3 * DAY,
  }),
  sampleDocument('denko', {
    title: '日東電工の材料を使った断熱フィルム',
    publicText: '倉庫の結露を防ぎます。M&A の相談も歓迎。',
    memberText: '取引先は秘密蜂蜜商会です。',
    industry: '18',
    prefecture: '大阪府',
    municipality: '茨木市',
    tags: ['断熱', 'フィルム'],
    publishedAt: START + 4 * DAY,
  }),
  sampleDocument('design', {
    title: '伝統工芸のパッケージデザイン',
    publicText: '漆器と和紙の箱を設計します。',
    track: 'design',
    industry: '72',
    prefecture: '石川県',
    employees: 1,
    priceMinYen: 300_000,
    priceMaxYen: 800_000,
    tags: ['パッケージデザイン', '漆器'],
    publishedAt: START + 5 * DAY,
  }),
]
