import type { SearchDocument, TextField } from '../document.ts'
import { fieldText } from '../document.ts'
import { checkDocumentId } from '../document-id.ts'
import type { IndexSpec } from '../index-spec.ts'
import { Columns } from './columns.ts'
import { LatinVocabulary } from './latin-vocabulary.ts'
import { Postings } from './postings.ts'
import type { TextSource } from './score.ts'
import { tokenize } from './tokenize.ts'

const MAX_FIELD_CHARS = 20_000
const MIN_DEAD_TO_COMPACT = 200

/** What there is to know of a stored document apart from its words and columns. */
export interface DocEntry {
  readonly id: string
  readonly version: number
}

/**
 * One index in memory. Public and member text live in two inverted indexes with shared document numbers, so that a
 * public query cannot even see member words. A changed document gets a new number; the old one is a tombstone until
 * a quarter of the index is dead.
 */
export class EmbeddedIndex {
  readonly numbers = new Map<string, number>()
  /** By document number; undefined for tombstones. */
  entries: (DocEntry | undefined)[] = []
  columns: Columns
  publicText = textSource(new Postings())
  memberText = textSource(new Postings())

  readonly stopWords: ReadonlySet<string>

  constructor(readonly spec: IndexSpec) {
    this.columns = new Columns(spec)
    this.stopWords = new Set(spec.stopWords)
  }

  get live(): number {
    return this.numbers.size
  }

  /** Adds or replaces; false when a newer version is stored already. */
  upsert(document: SearchDocument): boolean {
    checkDocumentId(document.id)
    const known = this.numbers.get(document.id)
    if (known !== undefined && (this.entries[known]?.version ?? 0) > document.version) return false
    if (known !== undefined) this.bury(known)
    const doc = this.entries.length
    this.entries.push({ id: document.id, version: document.version })
    this.numbers.set(document.id, doc)
    this.addText(this.publicText.postings, doc, document, 'public')
    this.addText(this.memberText.postings, doc, document, 'member')
    this.columns.set(doc, document)
    this.compactIfWorthwhile()
    return true
  }

  /** False when the id is unknown. */
  remove(id: string): boolean {
    const doc = this.numbers.get(id)
    if (doc === undefined) return false
    this.bury(doc)
    this.compactIfWorthwhile()
    return true
  }

  /** Drops all tombstones and numbers the living documents anew, in the same order. */
  compact(): void {
    const renumber = new Int32Array(this.entries.length).fill(-1)
    const entries: DocEntry[] = []
    this.entries.forEach((entry, doc) => {
      if (!entry) return
      renumber[doc] = entries.length
      this.numbers.set(entry.id, entries.length)
      entries.push(entry)
    })
    this.entries = entries
    this.publicText = textSource(this.publicText.postings.compacted(renumber, entries.length))
    this.memberText = textSource(this.memberText.postings.compacted(renumber, entries.length))
    this.columns.compact(renumber)
  }

  private bury(doc: number): void {
    const entry = this.entries[doc]
    if (!entry) return
    this.entries[doc] = undefined
    this.numbers.delete(entry.id)
    this.publicText.postings.forget(doc)
    this.memberText.postings.forget(doc)
  }

  private compactIfWorthwhile(): void {
    const dead = this.entries.length - this.live
    if (dead > MIN_DEAD_TO_COMPACT && dead * 4 > this.entries.length) this.compact()
  }

  private addText(postings: Postings, doc: number, document: SearchDocument, audience: 'public' | 'member'): void {
    const frequencies = new Map<string, number>()
    let length = 0
    for (const text of this.spec.text) {
      if (text.audience !== audience) continue
      const terms = tokenize(boundedText(document, text.field))
      length += terms.length
      for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + text.weight)
    }
    postings.add(doc, frequencies, length)
  }
}

/** An inverted index with its Latin vocabulary. */
export function textSource(postings: Postings): TextSource {
  return { postings, latin: new LatinVocabulary(postings) }
}

function boundedText(document: SearchDocument, field: TextField): string {
  return fieldText(document, field).slice(0, MAX_FIELD_CHARS)
}
