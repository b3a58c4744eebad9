import type { IndexSpec } from '../index-spec.ts'
import type { DocEntry } from './embedded-index.ts'
import { EmbeddedIndex, textSource } from './embedded-index.ts'
import { Postings } from './postings.ts'

/** Raise when tokenizing or the layout changes: an older snapshot is then not read but rebuilt. */
const FORMAT = 2

interface PostingsHeader {
  readonly totalLength: number
  readonly terms: readonly (readonly [string, number])[]
}

interface Header {
  readonly signature: string
  readonly marker: string
  readonly entries: readonly DocEntry[]
  readonly publicText: PostingsHeader
  readonly memberText: PostingsHeader
  readonly keywords: readonly { readonly field: string; readonly labels: string[]; readonly values: number[][] }[]
  readonly numbers: readonly string[]
}

/** What must be equal for a snapshot to be usable: layout, segmenter data and settings. */
function snapshotSignature(spec: IndexSpec): string {
  return JSON.stringify([FORMAT, process.versions.icu ?? '', spec])
}

/** The index as parts of a file. `marker` is the caller's, for example the last outbox sequence it contains. */
export function encodeSnapshot(index: EmbeddedIndex, marker: string): Uint8Array[] {
  if (index.entries.length > index.live) index.compact()
  const parts: Uint8Array[] = []
  const docs = index.entries.length
  const header: Header = {
    signature: snapshotSignature(index.spec),
    marker,
    entries: index.entries.filter((entry) => entry !== undefined),
    publicText: encodePostings(index.publicText.postings, docs, parts),
    memberText: encodePostings(index.memberText.postings, docs, parts),
    keywords: [...index.columns.keywords].map(([field, { labels, values }]) => ({
      field,
      labels,
      values: Array.from({ length: docs }, (_, doc) => [...(values[doc] ?? [])]),
    })),
    numbers: [...index.columns.numbers].map(([field, { values }]) => {
      parts.push(bytes(values.slice(0, docs)))
      return field
    }),
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  return [bytes(new Uint32Array([text.length])), text, ...parts]
}

/** The index and marker of a snapshot, or null when it was made with other settings, another ICU or format. */
export function decodeSnapshot(spec: IndexSpec, file: Uint8Array): { index: EmbeddedIndex; marker: string } | null {
  const reader = new Reader(file)
  const length = reader.take(Uint32Array, 1)[0] ?? 0
  const header = JSON.parse(new TextDecoder().decode(reader.take(Uint8Array, length))) as Header
  if (header.signature !== snapshotSignature(spec)) return null
  const index = new EmbeddedIndex(spec)
  const docs = header.entries.length
  index.entries = [...header.entries]
  header.entries.forEach((entry, doc) => index.numbers.set(entry.id, doc))
  index.publicText = textSource(decodePostings(header.publicText, docs, reader))
  index.memberText = textSource(decodePostings(header.memberText, docs, reader))
  for (const { field, labels, values } of header.keywords) index.columns.keyword(field).restore(labels, values)
  for (const field of header.numbers) {
    const stored = reader.take(Float64Array, docs)
    stored.forEach((value, doc) => index.columns.number(field).set(doc, value))
  }
  return { index, marker: header.marker }
}

function encodePostings(postings: Postings, docs: number, parts: Uint8Array[]): PostingsHeader {
  parts.push(bytes(postings.lengths.slice(0, docs)))
  const terms: [string, number][] = []
  for (const [term, { count, docs: numbers, frequencies }] of postings.terms) {
    terms.push([term, count])
    parts.push(bytes(numbers.slice(0, count)), frequencies.slice(0, count))
  }
  return { totalLength: postings.totalLength, terms }
}

function decodePostings(header: PostingsHeader, docs: number, reader: Reader): Postings {
  const postings = new Postings()
  postings.lengths = reader.take(Float32Array, docs)
  postings.totalLength = header.totalLength
  for (const [term, count] of header.terms) {
    const numbers = reader.take(Uint32Array, count)
    postings.restore(term, { count, docs: numbers, frequencies: reader.take(Uint8Array, count) })
  }
  return postings
}

type Numbers = Uint8Array | Uint32Array | Float32Array | Float64Array

function bytes(array: Numbers): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** Copies typed arrays out of a file; positions in a file are not aligned, so a view would not do. */
class Reader {
  private at = 0
  constructor(private readonly file: Uint8Array) {}

  take<T extends Numbers>(Type: new (length: number) => T, length: number): T {
    const array = new Type(length)
    const end = this.at + array.byteLength
    if (end > this.file.length) throw new RangeError('The snapshot is cut off')
    bytes(array).set(this.file.subarray(this.at, end))
    this.at = end
    return array
  }
}
