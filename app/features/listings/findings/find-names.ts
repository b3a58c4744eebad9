import type { Passage } from './finding.ts'
import { type FoldedText, foldTight, passage } from './folded-text.ts'

const LEGAL_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|医療法人|学校法人|社会福祉法人|カブシキガイシャ|ユウゲンガイシャ|ゴウドウガイシャ|\((?:株|有|同|資|名|社|財|カ|ユ|ド)\)|co\.?,?\s*ltd\.?|inc\.?|corp(?:oration|\.)?|llc|k\.k\./gi

/** Shorter, it would be found in words that have nothing to do with it. */
const SHORTEST = 3
const SHORTEST_KANA = 4
/** A Latin name this long is recognised without the spaces around it. */
const LONG_LATIN = 6

/** A name as it is looked for, without its legal form; undefined when it is too short to mean anything. */
export function coreOf(name: string): string | undefined {
  const core = foldTight(name.normalize('NFKC').replace(LEGAL_FORMS, '')).text
  const needed = /^[ァ-ヶー]+$/.test(core) ? SHORTEST_KANA : SHORTEST
  return core.length >= needed ? core : undefined
}

const isLatin = (core: string) => /^[\w.&'-]+$/.test(core)

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')

/** Where the short Latin name stands as a word of its own. */
function latinWords(folded: FoldedText, core: string): Passage[] {
  const word = new RegExp(`(?<![a-z0-9])${escape(core)}(?![a-z0-9])`, 'gi')
  return [...folded.text.matchAll(word)].map(({ index }) => ({
    kind: 'name',
    ...passage(folded, index, index + core.length),
  }))
}

function everywhere(folded: FoldedText, core: string): Passage[] {
  const found: Passage[] = []
  for (let at = folded.text.indexOf(core); at >= 0; at = folded.text.indexOf(core, at + core.length))
    found.push({ kind: 'name', ...passage(folded, at, at + core.length) })
  return found
}

/** Where any of the names stands in a text, however it is spaced, widened or spelled in kana. */
export function findNames(folded: FoldedText, names: readonly string[]): Passage[] {
  const cores = [...new Set(names.flatMap((name) => coreOf(name) ?? []))]
  if (cores.length === 0) return []
  const tight = foldTight(folded.original)
  return cores.flatMap((core) =>
    isLatin(core) && core.length < LONG_LATIN ? latinWords(folded, core) : everywhere(tight, core),
  )
}
