import type { Rankable } from './rankable.ts'
import { rememberReading } from './remember-reading.ts'

/** How far along something is, in order. Words that firms, designers and startups use for it. */
const STAGES = {
  idea: /構想|アイデア段階|アイデアから|企画段階|ゼロから|これから始め|検討段階|調査段階/,
  prototype: /試作|プロトタイプ|開発中|開発段階|研究段階|モックアップ|β版|ベータ版/,
  trial: /実証|試験導入|トライアル|試行|poc|テスト導入|検証段階/i,
  market: /量産|製品化済|発売|販売中|商用|導入実績|実用化|本格導入|市販/,
} as const
const NAMES = Object.keys(STAGES) as (keyof typeof STAGES)[]

type Stage = keyof typeof STAGES

/** The stages a listing speaks of, as places in the order from idea (0) to market (3). */
export const readStages = rememberReading((listing: Rankable): readonly number[] => {
  const text = `${listing.title}\n${listing.text}`
  return NAMES.flatMap((name, at) => (STAGES[name].test(text) ? [at] : []))
})

export const stageName = (place: number): Stage => NAMES[place] ?? 'idea'
