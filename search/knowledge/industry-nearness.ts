import { INDUSTRIES } from './industries.ts'

// Groups that sell to each other or share customers, across the divisions of JSIC.
const CHAINS: readonly (readonly string[])[] = [
  ['01', '02', '12', '13'],
  ['03', '04', '09', '52', '58'],
  ['01', '09', '10', '52', '58', '76', '77'],
  ['11', '20', '51', '57'],
  ['14', '15', '41', '73'],
  ['16', '18', '19'],
  ['21', '22', '23', '24', '25', '26', '31', '53'],
  ['24', '26', '27', '28', '29', '30', '31', '54'],
  ['06', '07', '08', '53', '68', '69', '74'],
  ['28', '30', '37', '39', '40'],
  ['39', '40', '41', '72', '73'],
  ['42', '43', '44', '47', '48'],
  ['75', '76', '79', '80'],
  ['60', '83', '85'],
  ['59', '89'],
  ['36', '88', '92'],
]

/**
 * Nearness of two JSIC codes, 0..1: 1 the same middle level, 0.6 a common chain of trade, 0.5 the same division
 * (0.3 in the wide division of manufacturing), 0 otherwise. Null when a code is unknown.
 */
export function industryNearness(a: string, b: string): number | null {
  const one = INDUSTRIES.get(a)
  const other = INDUSTRIES.get(b)
  if (!one || !other || one.division === 'T' || other.division === 'T') return null
  if (a === b) return 1
  if (CHAINS.some((chain) => chain.includes(a) && chain.includes(b))) return 0.6
  if (one.division === other.division) return one.division === 'E' ? 0.3 : 0.5
  return 0
}

/** Whether a code is another one or the division it belongs to. False for unknown codes. */
export const coversIndustry = (code: string, other: string): boolean =>
  code === other ? INDUSTRIES.has(code) : INDUSTRIES.get(other)?.division === code

/** The code of an industry written in words: JSIC code or name, an everyday word, or a text that contains one. */
export function industryCode(text: string): string | null {
  const wanted = text.normalize('NFKC').trim()
  if (INDUSTRIES.has(wanted)) return wanted
  const all = [...INDUSTRIES.values()].reverse()
  const plain = (name: string): string => name.replace(/[、,・\s]/g, '')
  const byName = all.find(({ name }) => plain(name) === plain(wanted))
  if (byName) return byName.code
  const found = all
    .flatMap(({ code, name, words }) => [name, ...words].map((word) => ({ code, word })))
    .filter(({ word }) => wanted.includes(word))
    .sort((a, b) => b.word.length - a.word.length)
  return found[0]?.code ?? null
}
