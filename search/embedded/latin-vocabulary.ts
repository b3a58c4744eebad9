import type { Postings } from './postings.ts'

const LATIN = /^[\p{L}\p{N}]/u
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const MIN_PREFIX = 2
const MIN_EDIT = 4

/** Looks up the Latin words of an inverted index by beginning and with one character wrong, missing or added. */
export class LatinVocabulary {
  private sorted: string[] = []
  private readonly byLength = new Map<number, string[]>()
  private readonly postings: Postings

  constructor(postings: Postings) {
    this.postings = postings
  }

  /** Words that continue `prefix`, without itself. */
  continuations(prefix: string, limit: number): string[] {
    this.takeNewTerms()
    const found: string[] = []
    if (prefix.length < MIN_PREFIX) return found
    for (let at = this.firstFrom(prefix); at < this.sorted.length && found.length < limit; at += 1) {
      const term = this.sorted[at] ?? ''
      if (!term.startsWith(prefix)) break
      if (term !== prefix) found.push(term)
    }
    return found
  }

  /** Words one edit away from `word`; none for words of fewer than four characters. */
  oneEditAway(word: string, limit: number): string[] {
    this.takeNewTerms()
    const found: string[] = []
    if (word.length < MIN_EDIT) return found
    for (const length of [word.length, word.length - 1, word.length + 1]) {
      for (const term of this.byLength.get(length) ?? []) {
        if (found.length >= limit) return found
        if (isOneEdit(word, term)) found.push(term)
      }
    }
    return found
  }

  // Sorting a list that is sorted but for its tail is nearly linear, and most writes bring no new Latin word.
  private takeNewTerms(): void {
    const fresh = this.postings.takeNewTerms().filter((term) => LATIN.test(term) && !JAPANESE.test(term))
    if (fresh.length === 0) return
    for (const term of fresh) {
      const bucket = this.byLength.get(term.length)
      if (bucket) bucket.push(term)
      else this.byLength.set(term.length, [term])
    }
    this.sorted = [...this.sorted, ...fresh].sort()
  }

  private firstFrom(prefix: string): number {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sorted[middle] ?? '') < prefix) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Whether two different words are one substitution, insertion, deletion or neighbour swap apart. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  if (a.length > b.length) return a.slice(start + 1) === b.slice(start)
  if (a.length < b.length) return a.slice(start) === b.slice(start + 1)
  if (a.slice(start + 1) === b.slice(start + 1)) return true
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2)
}
