import type { FacetCount } from '../engine.ts'
import { MAX_FACET_VALUES } from '../engine.ts'
import type { Columns, KeywordColumn } from './columns.ts'

/** Counts the values of the asked keyword fields over the documents it is shown. */
export class FacetCounter {
  private readonly counts: Map<string, { column: KeywordColumn; perCode: Uint32Array }>

  constructor(columns: Columns, fields: readonly string[]) {
    this.counts = new Map(
      fields.map((field) => {
        const column = columns.keyword(field)
        return [field, { column, perCode: new Uint32Array(column.labels.length) }]
      }),
    )
  }

  /** Counts a document in every facet. */
  add(doc: number): void {
    for (const field of this.counts.keys()) this.addTo(field, doc)
  }

  /** Counts a document in one facet; nothing happens if that facet was not asked for. */
  addTo(field: string, doc: number): void {
    const facet = this.counts.get(field)
    if (!facet) return
    for (const code of facet.column.values[doc] ?? []) facet.perCode[code] = (facet.perCode[code] ?? 0) + 1
  }

  /** Most frequent first, equal counts by value. */
  result(): Record<string, FacetCount[]> {
    const result: Record<string, FacetCount[]> = {}
    for (const [field, { column, perCode }] of this.counts) {
      const values = column.labels.map((value, code) => ({ value, count: perCode[code] ?? 0 }))
      result[field] = values
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, MAX_FACET_VALUES)
    }
    return result
  }
}
