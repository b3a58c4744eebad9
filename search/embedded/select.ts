import type { SortKey } from '../engine.ts'
import type { Columns } from './columns.ts'

/** Orders two documents: negative when the first comes first. */
export type DocOrder = (a: number, b: number) => number

/** By score, then newest first, then in the order of arrival. */
export function byScore(scores: Float32Array, columns: Columns): DocOrder {
  const newest = byNewest(columns)
  return (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || newest(a, b)
}

/** Newest first, when the index knows when documents were published. */
export function byNewest(columns: Columns): DocOrder {
  const published = columns.numbers.get('publishedAt')
  if (!published) return (a, b) => a - b
  const { values } = published
  return (a, b) => compareNumbers(values[a], values[b], 'desc') || a - b
}

/** By the asked fields; documents without a value come last in both directions. */
export function bySort(columns: Columns, sort: readonly SortKey[], tie: DocOrder): DocOrder {
  const orders = sort.map(({ field, direction }): DocOrder => {
    if (columns.numbers.has(field)) {
      const { values } = columns.number(field)
      return (a, b) => compareNumbers(values[a], values[b], direction)
    }
    const column = columns.keyword(field)
    const label = (doc: number): string | undefined => column.labels[column.values[doc]?.[0] ?? -1]
    return (a, b) => compareTexts(label(a), label(b), direction)
  })
  return (a, b) => {
    for (const order of orders) {
      const result = order(a, b)
      if (result !== 0) return result
    }
    return tie(a, b)
  }
}

function compareNumbers(a = Number.NaN, b = Number.NaN, direction: SortKey['direction']): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return direction === 'asc' ? a - b : b - a
}

function compareTexts(a: string | undefined, b: string | undefined, direction: SortKey['direction']): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  if (a === b) return 0
  return a < b === (direction === 'asc') ? -1 : 1
}

/** Keeps the first `size` documents of an order without sorting all of them. */
export class TopList {
  private readonly docs: number[] = []

  constructor(
    private readonly size: number,
    private readonly order: DocOrder,
  ) {}

  offer(doc: number): void {
    if (this.size === 0) return
    const last = this.docs[this.docs.length - 1]
    if (this.docs.length === this.size && last !== undefined && this.order(last, doc) <= 0) return
    let low = 0
    let high = this.docs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.order(this.docs[middle] ?? 0, doc) <= 0) low = middle + 1
      else high = middle
    }
    this.docs.splice(low, 0, doc)
    if (this.docs.length > this.size) this.docs.pop()
  }

  from(offset: number): number[] {
    return this.docs.slice(offset)
  }
}
