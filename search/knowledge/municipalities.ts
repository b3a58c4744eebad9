import { foldKana, foldWidth } from '../language/fold.ts'

export const TOKYO = '東京都'

/** The three parts of Tokyo that support programmes and people tell apart. */
export const TOKYO_AREAS = ['wards', 'tama', 'islands'] as const
export type TokyoArea = (typeof TOKYO_AREAS)[number]

export interface Municipality {
  readonly name: string
  /** Its reading in hiragana. */
  readonly kana: string
  /** Its English name without `City`, `Town` or `Village`. */
  readonly english: string
  readonly area: TokyoArea
}

// The 23 special wards, 26 cities, 5 towns and 8 villages in the order of the national local-government codes.
const TABLE = `
wards
千代田区 ちよだく Chiyoda
中央区 ちゅうおうく Chuo
港区 みなとく Minato
新宿区 しんじゅくく Shinjuku
文京区 ぶんきょうく Bunkyo
台東区 たいとうく Taito
墨田区 すみだく Sumida
江東区 こうとうく Koto
品川区 しながわく Shinagawa
目黒区 めぐろく Meguro
大田区 おおたく Ota
世田谷区 せたがやく Setagaya
渋谷区 しぶやく Shibuya
中野区 なかのく Nakano
杉並区 すぎなみく Suginami
豊島区 としまく Toshima
北区 きたく Kita
荒川区 あらかわく Arakawa
板橋区 いたばしく Itabashi
練馬区 ねりまく Nerima
足立区 あだちく Adachi
葛飾区 かつしかく Katsushika
江戸川区 えどがわく Edogawa
tama
八王子市 はちおうじし Hachioji
立川市 たちかわし Tachikawa
武蔵野市 むさしのし Musashino
三鷹市 みたかし Mitaka
青梅市 おうめし Ome
府中市 ふちゅうし Fuchu
昭島市 あきしまし Akishima
調布市 ちょうふし Chofu
町田市 まちだし Machida
小金井市 こがねいし Koganei
小平市 こだいらし Kodaira
日野市 ひのし Hino
東村山市 ひがしむらやまし Higashimurayama
国分寺市 こくぶんじし Kokubunji
国立市 くにたちし Kunitachi
福生市 ふっさし Fussa
狛江市 こまえし Komae
東大和市 ひがしやまとし Higashiyamato
清瀬市 きよせし Kiyose
東久留米市 ひがしくるめし Higashikurume
武蔵村山市 むさしむらやまし Musashimurayama
多摩市 たまし Tama
稲城市 いなぎし Inagi
羽村市 はむらし Hamura
あきる野市 あきるのし Akiruno
西東京市 にしとうきょうし Nishitokyo
瑞穂町 みずほまち Mizuho
日の出町 ひのでまち Hinode
檜原村 ひのはらむら Hinohara
奥多摩町 おくたままち Okutama
islands
大島町 おおしままち Oshima
利島村 としまむら Toshima
新島村 にいじまむら Niijima
神津島村 こうづしまむら Kozushima
三宅村 みやけむら Miyake
御蔵島村 みくらじまむら Mikurajima
八丈町 はちじょうまち Hachijo
青ヶ島村 あおがしまむら Aogashima
小笠原村 おがさわらむら Ogasawara
`

function parse(table: string): Map<string, Municipality> {
  const all = new Map<string, Municipality>()
  let area: TokyoArea = 'wards'
  for (const line of table.trim().split('\n')) {
    const [name = '', kana = '', english = ''] = line.split(' ')
    if (kana === '') area = name as TokyoArea
    else all.set(name, { name, kana, english, area })
  }
  return all
}

/** Tokyo's 62 municipalities by name. */
export const MUNICIPALITIES: ReadonlyMap<string, Municipality> = parse(TABLE)

export const isTokyoMunicipality = (text: string): boolean => MUNICIPALITIES.has(text)

/** The part of Tokyo a municipality lies in; undefined for a name that is none of the 62. */
export const areaOf = (name: string): TokyoArea | undefined => MUNICIPALITIES.get(name)?.area

// ヶ is written in three ways and read, not spoken of, when folded to kana.
const fold = (text: string): string =>
  foldKana(foldWidth(text))
    .replace(/[\s\-ー'’]/g, '')
    .replace(/[ヶケゖけが](?=島)/g, 'け')

const withoutEnd = (text: string): string =>
  text
    .replace(/(?:city|ward|town|village)$/, '')
    .replace(/(?:[区市町村]|まち|むら)$/, '')
    .replace(/^とうきょうと|^東京都|^tokyo(?=.)/, '')

/** What a municipality may be called when typed, folded: with and without its ending, in kanji, kana and letters. */
const spellings = (one: Municipality): string[] => {
  const [name, kana, english] = [one.name, one.kana, one.english].map(fold) as [string, string, string]
  return [name, withoutEnd(name), kana, kana.slice(0, -(/(?:まち|むら)$/.test(kana) ? 2 : 1)), english]
}

const BY_SPELLING = new Map<string, Municipality | null>()
for (const one of MUNICIPALITIES.values())
  for (const spelling of new Set(spellings(one)))
    // Two of one spelling (としま) are not guessed between.
    BY_SPELLING.set(spelling, BY_SPELLING.has(spelling) ? null : one)

/**
 * The municipality of Tokyo a typed text means: 大田区, 大田, おおた, ｵｵﾀｸ, Ota City.
 * @returns its name; undefined when it means none of the 62 or more than one
 */
export function readTokyoMunicipality(typed: string): string | undefined {
  const text = fold(typed).replace(/^東京都(?=.)/, '')
  const found = BY_SPELLING.get(text) ?? BY_SPELLING.get(withoutEnd(text))
  return found?.name
}
