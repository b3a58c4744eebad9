import { grown } from './typed-list.ts'

/** The documents of one term, ascending, with the weighted term frequency (at most 255). */
export interface Posting {
  count: number
  docs: Uint32Array
  frequencies: Uint8Array
}

/** An inverted index: term to posting, document to length. Documents are numbers handed out in ascending order. */
export class Postings {
  readonly terms = new Map<string, Posting>()
  lengths = new Float32Array(256)
  /** Over living documents. */
  totalLength = 0
  private newTerms: string[] = []

  /** Adds a document; `doc` is larger than all before. */
  add(doc: number, frequencies: ReadonlyMap<string, number>, length: number): void {
    this.lengths = grown(this.lengths, doc + 1)
    this.lengths[doc] = length
    this.totalLength += length
    for (const [term, frequency] of frequencies) this.append(term, doc, Math.min(Math.round(frequency), 255))
  }

  /** Takes a document out of the statistics; its postings stay until compaction. */
  forget(doc: number): void {
    this.totalLength -= this.lengths[doc] ?? 0
  }

  /** Terms that came in since the last call. */
  takeNewTerms(): string[] {
    const terms = this.newTerms
    this.newTerms = []
    return terms
  }

  get(term: string): Posting | undefined {
    return this.terms.get(term)
  }

  /** Puts back a stored posting. */
  restore(term: string, posting: Posting): void {
    this.terms.set(term, posting)
    this.newTerms.push(term)
  }

  /** A copy without the dead documents. `renumber[doc]` is the new number or -1. */
  compacted(renumber: Int32Array, live: number): Postings {
    const next = new Postings()
    next.lengths = new Float32Array(Math.max(live, 256))
    for (let doc = 0; doc < renumber.length; doc += 1) {
      const to = renumber[doc] ?? -1
      if (to >= 0) next.lengths[to] = this.lengths[doc] ?? 0
    }
    next.totalLength = this.totalLength
    for (const [term, posting] of this.terms) {
      for (let at = 0; at < posting.count; at += 1) {
        const to = renumber[posting.docs[at] ?? 0] ?? -1
        if (to >= 0) next.append(term, to, posting.frequencies[at] ?? 0)
      }
    }
    return next
  }

  private append(term: string, doc: number, frequency: number): void {
    let posting = this.terms.get(term)
    if (!posting) {
      posting = { count: 0, docs: new Uint32Array(2), frequencies: new Uint8Array(2) }
      this.terms.set(term, posting)
      this.newTerms.push(term)
    }
    posting.docs = grown(posting.docs, posting.count + 1)
    posting.frequencies = grown(posting.frequencies, posting.count + 1)
    posting.docs[posting.count] = doc
    posting.frequencies[posting.count] = frequency
    posting.count += 1
  }
}
