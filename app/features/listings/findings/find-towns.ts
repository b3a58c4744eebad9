import type { Passage } from './finding.ts'
import { type FoldedText, passage } from './folded-text.ts'

/** The parts of the country people write a town by, down to what is still a word of its own. */
const SUFFIX = /[市区町村]$/
const SHORTEST_BARE = 2

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')

/** The owner's town, with or without its ending (大田区, 大田), as it may stand in a text. */
function spellings(town: string): string[] {
  const folded = town.normalize('NFKC').trim().split(/\s+/).at(-1) ?? ''
  const bare = folded.replace(SUFFIX, '')
  return [...new Set([folded, ...(bare.length > SHORTEST_BARE ? [bare] : [])])].filter((word) => word !== '')
}

/** Any town's name with its ending, after a prefecture's name or alone: at most five letters before it. */
const ANY_TOWN = /(?<![\p{Script=Han}])[\p{Script=Han}ヶケ]{1,5}(?:区|市)(?![\p{Script=Han}])/gu
const NO_TOWN = /^(?:地|学|特別|行政|管理|鉱|同|各|全|当|都|府|商業|工業|住宅|都市|朝|青果|卸売|中古|魚)(?:区|市)$/

/**
 * Where a town is named.
 * @param own the town the listing gives to members only; empty when it gives none
 */
export function findTowns(folded: FoldedText, own: string): Passage[] {
  const words = spellings(own)
  const mine = words.length > 0 ? [...folded.text.matchAll(new RegExp(words.map(escape).join('|'), 'g'))] : []
  const any = [...folded.text.matchAll(ANY_TOWN)].filter(([found]) => !NO_TOWN.test(found))
  return [...mine, ...any].map((match) => ({
    kind: 'municipality',
    ...passage(folded, match.index, match.index + match[0].length),
  }))
}
