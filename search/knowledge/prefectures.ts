export interface Prefecture {
  readonly name: string
  readonly region: string
  /** Prefectures with a common land border or a fixed link. */
  readonly neighbours: readonly string[]
}

// One line each: name, region, neighbours.
const TABLE = `
北海道 北海道 青森県
青森県 東北 北海道 岩手県 秋田県
岩手県 東北 青森県 秋田県 宮城県
宮城県 東北 岩手県 秋田県 山形県 福島県
秋田県 東北 青森県 岩手県 宮城県 山形県
山形県 東北 秋田県 宮城県 福島県 新潟県
福島県 東北 宮城県 山形県 新潟県 群馬県 栃木県 茨城県
茨城県 関東 福島県 栃木県 埼玉県 千葉県
栃木県 関東 福島県 群馬県 埼玉県 茨城県
群馬県 関東 福島県 栃木県 埼玉県 長野県 新潟県
埼玉県 関東 群馬県 栃木県 茨城県 千葉県 東京都 山梨県 長野県
千葉県 関東 茨城県 埼玉県 東京都 神奈川県
東京都 関東 埼玉県 千葉県 神奈川県 山梨県
神奈川県 関東 東京都 山梨県 静岡県 千葉県
新潟県 中部 山形県 福島県 群馬県 長野県 富山県
富山県 中部 新潟県 長野県 岐阜県 石川県
石川県 中部 富山県 岐阜県 福井県
福井県 中部 石川県 岐阜県 滋賀県 京都府
山梨県 中部 埼玉県 東京都 神奈川県 静岡県 長野県
長野県 中部 群馬県 埼玉県 山梨県 静岡県 愛知県 岐阜県 富山県 新潟県
岐阜県 中部 富山県 石川県 福井県 長野県 愛知県 三重県 滋賀県
静岡県 中部 神奈川県 山梨県 長野県 愛知県
愛知県 中部 静岡県 長野県 岐阜県 三重県
三重県 近畿 愛知県 岐阜県 滋賀県 京都府 奈良県 和歌山県
滋賀県 近畿 福井県 岐阜県 三重県 京都府
京都府 近畿 福井県 滋賀県 三重県 奈良県 大阪府 兵庫県
大阪府 近畿 京都府 奈良県 和歌山県 兵庫県
兵庫県 近畿 京都府 大阪府 鳥取県 岡山県 徳島県
奈良県 近畿 京都府 大阪府 三重県 和歌山県
和歌山県 近畿 大阪府 奈良県 三重県
鳥取県 中国 兵庫県 岡山県 広島県 島根県
島根県 中国 鳥取県 広島県 山口県
岡山県 中国 兵庫県 鳥取県 広島県 香川県
広島県 中国 鳥取県 島根県 岡山県 山口県 愛媛県
山口県 中国 島根県 広島県 福岡県
徳島県 四国 香川県 愛媛県 高知県 兵庫県
香川県 四国 徳島県 愛媛県 岡山県
愛媛県 四国 香川県 徳島県 高知県 広島県
高知県 四国 徳島県 愛媛県
福岡県 九州沖縄 山口県 佐賀県 熊本県 大分県
佐賀県 九州沖縄 福岡県 長崎県
長崎県 九州沖縄 佐賀県
熊本県 九州沖縄 福岡県 大分県 宮崎県 鹿児島県
大分県 九州沖縄 福岡県 熊本県 宮崎県
宮崎県 九州沖縄 大分県 熊本県 鹿児島県
鹿児島県 九州沖縄 熊本県 宮崎県
沖縄県 九州沖縄
`

/** The 47 prefectures by full name. */
export const PREFECTURES: ReadonlyMap<string, Prefecture> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name = '', region = '', ...neighbours] = line.split(' ')
      return [name, { name, region, neighbours }]
    }),
)

export type Closeness = 'same' | 'neighbour' | 'region' | 'far'

/** How close two prefectures are, or null when one is no prefecture's full name. */
export function prefectureCloseness(a: string, b: string): Closeness | null {
  const one = PREFECTURES.get(a)
  const other = PREFECTURES.get(b)
  if (!one || !other) return null
  if (a === b) return 'same'
  if (one.neighbours.includes(b)) return 'neighbour'
  return one.region === other.region ? 'region' : 'far'
}

const SHORT_NAMES: readonly (readonly [string, string])[] = [...PREFECTURES.keys()].map((name) => [
  name === '北海道' ? name : name.slice(0, -1),
  name,
])

/** Full names of the prefectures a text speaks of, also by short name (大阪); 東京都 does not count as 京都府. */
export function prefecturesIn(text: string): string[] {
  return SHORT_NAMES.filter(([short]) => {
    const at = text.indexOf(short)
    return at >= 0 && !(short === '京都' && text.charAt(at - 1) === '東')
  }).map(([, name]) => name)
}

/** Whether a text is a prefecture's full name. */
export const isPrefecture = (text: string): boolean => PREFECTURES.has(text)
