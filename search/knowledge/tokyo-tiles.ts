import type { TokyoArea } from './municipalities.ts'

/** Where a municipality's tile stands on the map of its area, in tiles from the left and from above. */
export interface Tile {
  name: string
  column: number
  row: number
}

// As the crow sees it, as far as a grid allows: north is above. A dot is an empty place.
const TABLES: Record<TokyoArea, string> = {
  wards: `
. 板橋区 北区 足立区 葛飾区 .
練馬区 豊島区 文京区 荒川区 墨田区 江戸川区
杉並区 中野区 新宿区 千代田区 台東区 江東区
世田谷区 渋谷区 港区 中央区 . .
. 目黒区 品川区 . . .
. . 大田区 . . .
`,
  tama: `
奥多摩町 青梅市 . 瑞穂町 武蔵村山市 東大和市 東村山市 清瀬市 . .
檜原村 日の出町 羽村市 福生市 昭島市 立川市 小平市 東久留米市 西東京市 .
. あきる野市 . 八王子市 日野市 国立市 国分寺市 小金井市 武蔵野市 三鷹市
. . . . 多摩市 稲城市 府中市 調布市 狛江市 .
. . . . 町田市 . . . . .
`,
  islands: `
大島町 利島村 新島村 神津島村 三宅村
御蔵島村 八丈町 青ヶ島村 小笠原村 .
`,
}

const parse = (table: string): Tile[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line, row) => line.split(' ').map((name, column) => ({ name, column, row })))
    .filter(({ name }) => name !== '.')

/** The 62 municipalities as tiles, by area. */
export const TOKYO_TILES: Record<TokyoArea, Tile[]> = {
  wards: parse(TABLES.wards),
  tama: parse(TABLES.tama),
  islands: parse(TABLES.islands),
}
