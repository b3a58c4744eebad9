import type { Passage } from './finding.ts'
import { type FoldedText, passage } from './folded-text.ts'

const MARKED = /[^\s、。「」()]{0,30}[®™℠]/g
const QUOTED =
  /[「『][^」』\n]{1,30}[」』]\s?(?:という|の)?\s?(?:ブランド|シリーズ|商標|商品名|屋号|店名|サービス名)|(?:ブランド|シリーズ|商標|商品名|屋号|店名|サービス名)名?(?:は|の|:)?\s?[「『][^」』\n]{1,30}[」』]/g
const LATIN = /[A-Za-z][A-Za-z0-9'&-]*/g

/** Words with a capital that name no firm in particular: places, days, trades' words, tools everybody uses. */
const ORDINARY = new Set(
  `Tokyo Osaka Kyoto Nagoya Yokohama Kanagawa Saitama Chiba Japan Japanese Asia Asian Europe European America American
  China Chinese Korea Korean English Germany German France French Italy Italian Taiwan Singapore Kanto Kansai Tama Ota
  January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Internet Web Wi-Fi Bluetooth Excel Word PowerPoint Windows Mac
  Android Adobe Illustrator Photoshop InDesign Figma Sketch Rhino Blender Fusion SolidWorks SOLIDWORKS AutoCAD Python
  JavaScript TypeScript Google Amazon Facebook Instagram YouTube Twitter Shopify WordPress Zoom Teams Slack LINE
  HACCP SDGs BtoB BtoC IoT SaaS MaaS EdTech FinTech FoodTech MedTech AgriTech DeepTech PoC FAQ ISO JIS The This We Our Its`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
)

/** Written in capitals and this short, it is more often an abbreviation than a name. */
const ABBREVIATION = 5
const SHORTEST = 3

function looksLikeName(word: string): boolean {
  if (word.length < SHORTEST || !/^[A-Z]/.test(word) || /\d/.test(word)) return false
  if (word === word.toUpperCase() && word.length <= ABBREVIATION) return false
  return !ORDINARY.has(word.replace(/'s$/, '').toLowerCase())
}

const isEnglish = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 0 && letters.filter((letter) => /[A-Za-z]/.test(letter)).length / letters.length > 0.7
}

/** In English every sentence begins with a capital. */
const beginsSentence = (text: string, at: number): boolean => /(?:^|[.!?:\n"(*\-–•])\s*$/.test(text.slice(0, at))

/** Words that look like the name of a product, a shop or a firm. */
export function findBrands(folded: FoldedText): Passage[] {
  const english = isEnglish(folded.text)
  const latin = [...folded.text.matchAll(LATIN)].filter(
    ({ 0: word, index }) => looksLikeName(word) && !(english && beginsSentence(folded.text, index)),
  )
  return [...folded.text.matchAll(MARKED), ...folded.text.matchAll(QUOTED), ...latin].map((match) => ({
    kind: 'brand',
    ...passage(folded, match.index, match.index + match[0].length),
  }))
}
