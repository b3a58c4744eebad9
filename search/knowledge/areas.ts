import { PREFECTURES, prefecturesIn } from './prefectures.ts'

const TOKYO_AREA = ['東京都', '神奈川県', '埼玉県', '千葉県']
const ofRegion = (name: string): string[] =>
  [...PREFECTURES.values()].filter(({ region }) => region === name).map((one) => one.name)

/** Words for an area wider than a prefecture, with the prefectures they mean. Longer words first. */
const AREAS: readonly (readonly [string, readonly string[]])[] = [
  ['東京近郊', TOKYO_AREA],
  ['東京圏', TOKYO_AREA],
  ['首都圏', TOKYO_AREA],
  ['一都三県', TOKYO_AREA],
  ['1都3県', TOKYO_AREA],
  ['北関東', ['茨城県', '栃木県', '群馬県']],
  ['南関東', TOKYO_AREA],
  ['関東', ofRegion('関東')],
  ['東北', ofRegion('東北')],
  ['甲信越', ['山梨県', '長野県', '新潟県']],
  ['北陸', ['富山県', '石川県', '福井県', '新潟県']],
  ['東海', ['愛知県', '岐阜県', '三重県', '静岡県']],
  ['中部', ofRegion('中部')],
  ['近畿', ofRegion('近畿')],
  ['関西', ['大阪府', '京都府', '兵庫県', '奈良県', '滋賀県', '和歌山県']],
  ['中国地方', ofRegion('中国')],
  ['四国', ofRegion('四国')],
  ['九州', ofRegion('九州沖縄')],
  ['都内', ['東京都']],
  ['23区', ['東京都']],
]

const NATIONWIDE =
  /全国|場所は問|場所を問|地域は問|地域を問|(?:場所|地域|エリア|所在地|居住地)不問|どこでも|遠方[^。]{0,4}(?:可|対応|歓迎)|リモートで|オンラインで|オンライン[^。]{0,4}(?:可|対応)/

/** Whether a text says that place does not matter. */
export const isNationwide = (text: string): boolean => NATIONWIDE.test(text.normalize('NFKC'))

/** Prefectures of the wider areas a text names (関東, 東京近郊). */
export function areasIn(text: string): Set<string> {
  const folded = text.normalize('NFKC')
  return new Set(AREAS.filter(([word]) => folded.includes(word)).flatMap(([, prefectures]) => prefectures))
}

const ONLY = /^[^。、\n]{0,10}?(?:のみ|限定|に限|限り|だけ)/

/**
 * Prefectures a text holds itself to ("only within X": 関東のみ, 県内限定). Null when it sets no such limit.
 * @param home prefecture of the listing, which 県内 and 市内 mean
 */
export function onlyWithin(text: string, home: string | null): Set<string> | null {
  const folded = text.normalize('NFKC')
  const isLimited = (word: string): boolean => {
    const at = folded.indexOf(word)
    return at >= 0 && ONLY.test(folded.slice(at + word.length))
  }
  const named = prefecturesIn(folded).filter((name) => isLimited(name === '北海道' ? name : name.slice(0, -1)))
  const wider = AREAS.filter(([word]) => isLimited(word)).flatMap(([, prefectures]) => prefectures)
  const own = home !== null && ['県内', '府内', '道内', '市内', '区内', '町内', '地元'].some(isLimited) ? [home] : []
  const all = new Set([...named, ...wider, ...own])
  return all.size > 0 ? all : null
}
