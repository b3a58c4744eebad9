import { foldWidth } from '../language/fold.ts'
import type { Concept } from './concept.ts'

/** A concept found in a text, with how often and the word that gave it away first. */
export interface FoundConcept {
  readonly id: string
  readonly form: string
  count: number
}

const LATIN = /[a-z0-9]/
const KATAKANA = /[ァ-ヶー]/
const HAN = /[\p{Script=Han}々]/u
const HIRAGANA = /[ぁ-ゖ]/
const SHORT_KANA = /^[ぁ-ゖ]{1,3}$/
const SHORT_KATAKANA = 3
/** What may stand before or after a word written in hiragana without being part of it: particles, and endings before it. */
const BEFORE_WORD = /[のはがをにとやもでへかるいな]/
const AFTER_WORD = /[のはがをにとやもでへか]/

interface Entry {
  readonly form: string
  readonly id: string
}

/** Words by how they begin: by their first two letters, those of one letter by that. Longest first. */
type Beginnings = ReadonlyMap<number, readonly Entry[]>

const LETTERS = 0x10000
/** Texts are looked up letter by letter: a number needs no piece of the text to be cut out. */
const beginning = (text: string, at: number): number => text.charCodeAt(at) * LETTERS + text.charCodeAt(at + 1)
const single = (text: string, at: number): number => -text.charCodeAt(at)

/** Makes a finder: longest word first, words inside a longer found word do not count again. */
export function conceptFinder(concepts: readonly Concept[]): (text: string) => Map<string, FoundConcept> {
  const beginnings = new Map<number, Entry[]>()
  for (const { id, forms } of concepts) {
    for (const form of forms) {
      const folded = foldWidth(form)
      const key = folded.length > 1 ? beginning(folded, 0) : single(folded, 0)
      beginnings.set(key, [...(beginnings.get(key) ?? []), { form: folded, id }])
    }
  }
  for (const entries of beginnings.values()) entries.sort((a, b) => b.form.length - a.form.length)
  return (text) => find(foldWidth(text), beginnings)
}

function longest(entries: readonly Entry[] | undefined, text: string, at: number): Entry | undefined {
  return entries?.find(({ form }) => text.startsWith(form, at) && stands(text, at, form))
}

function find(text: string, beginnings: Beginnings): Map<string, FoundConcept> {
  const found = new Map<string, FoundConcept>()
  let coveredTo = 0
  for (let at = 0; at < text.length; at += 1) {
    const hit =
      longest(beginnings.get(beginning(text, at)), text, at) ?? longest(beginnings.get(single(text, at)), text, at)
    if (!hit || at + hit.form.length <= coveredTo) continue
    coveredTo = at + hit.form.length
    const known = found.get(hit.id)
    if (known) known.count += 1
    else found.set(hit.id, { id: hit.id, form: hit.form, count: 1 })
  }
  return found
}

const isPart = (neighbour: string, free: RegExp) => HIRAGANA.test(neighbour) && !free.test(neighbour)

// パン is not in ジャパン, ec not in tech, 花 not in 花粉, におい not in において: short words of a script must not touch more of it.
function stands(text: string, at: number, form: string): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + form.length)
  const first = form.charAt(0)
  const last = form.charAt(form.length - 1)
  if (LATIN.test(first) && LATIN.test(before)) return false
  if (LATIN.test(last) && LATIN.test(after)) return false
  if (KATAKANA.test(first) && KATAKANA.test(before)) return false
  if (KATAKANA.test(last) && KATAKANA.test(after) && form.length <= SHORT_KATAKANA) return false
  if (SHORT_KANA.test(form) && (isPart(before, BEFORE_WORD) || isPart(after, AFTER_WORD))) return false
  return form.length > 1 || !(HAN.test(before) || HAN.test(after))
}
