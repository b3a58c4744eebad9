import type { AttributeField, SearchDocument } from '../document.ts'
import { foldKeyword } from '../filter.ts'
import type { AttributeSpec, IndexSpec } from '../index-spec.ts'
import { grown } from './typed-list.ts'

/** Keyword values of each document as small numbers, with the values as first written for display. */
export class KeywordColumn {
  readonly codes = new Map<string, number>()
  readonly labels: string[] = []
  values: (readonly number[])[] = []

  set(doc: number, texts: readonly string[]): void {
    this.values[doc] = [...new Set(texts.map((text) => this.codeOf(text)))]
  }

  /** Puts back a stored column. */
  restore(labels: readonly string[], values: readonly (readonly number[])[]): void {
    for (const label of labels) this.codeOf(label)
    this.values = [...values]
  }

  private codeOf(text: string): number {
    const key = foldKeyword(text)
    const known = this.codes.get(key)
    if (known !== undefined) return known
    const code = this.labels.length
    this.codes.set(key, code)
    this.labels.push(text)
    return code
  }
}

/** A number of each document; NaN where there is none. */
export class NumberColumn {
  values = new Float64Array(256).fill(Number.NaN)

  set(doc: number, value: number | null): void {
    const before = this.values.length
    this.values = grown(this.values, doc + 1)
    if (this.values.length > before) this.values.fill(Number.NaN, before)
    this.values[doc] = value ?? Number.NaN
  }
}

/** The filterable, countable and sortable attributes of all documents, one column each. */
export class Columns {
  readonly keywords = new Map<string, KeywordColumn>()
  readonly numbers = new Map<string, NumberColumn>()
  private readonly attributes: readonly AttributeSpec[]

  constructor(spec: IndexSpec) {
    this.attributes = spec.attributes
    for (const { field, type } of spec.attributes) {
      if (type === 'number') this.numbers.set(field, new NumberColumn())
      else this.keywords.set(field, new KeywordColumn())
    }
  }

  set(doc: number, document: SearchDocument): void {
    for (const { field } of this.attributes) {
      const value = document[field]
      this.numbers.get(field)?.set(doc, typeof value === 'number' ? value : null)
      this.keywords.get(field)?.set(doc, keywordsOf(value))
    }
  }

  /** The column of a field that the spec declares as a number. */
  number(field: AttributeField | string): NumberColumn {
    const column = this.numbers.get(field)
    if (!column) throw new Error(`No number column ${field}`)
    return column
  }

  /** The column of a field that the spec declares as a keyword or a list of keywords. */
  keyword(field: AttributeField | string): KeywordColumn {
    const column = this.keywords.get(field)
    if (!column) throw new Error(`No keyword column ${field}`)
    return column
  }

  /** Moves every living document to its new number; `renumber[doc]` is -1 for the dead. */
  compact(renumber: Int32Array): void {
    for (const column of this.keywords.values()) {
      const values: (readonly number[])[] = []
      renumber.forEach((to, doc) => {
        if (to >= 0) values[to] = column.values[doc] ?? []
      })
      column.values = values
    }
    for (const column of this.numbers.values()) {
      const values = new Float64Array(Math.max(256, renumber.length)).fill(Number.NaN)
      renumber.forEach((to, doc) => {
        if (to >= 0) values[to] = column.values[doc] ?? Number.NaN
      })
      column.values = values
    }
  }
}

function keywordsOf(value: SearchDocument[AttributeField]): readonly string[] {
  if (value === null || typeof value === 'number') return []
  return typeof value === 'string' ? [value] : value
}
