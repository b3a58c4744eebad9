import type { Filter, FilterValue } from '../filter.ts'
import type { IndexSpec } from '../index-spec.ts'

// Every document has an id, so these two are always true and never true.
const TRUE = 'id EXISTS'
const FALSE = 'NOT id EXISTS'

/**
 * A checked filter in Meilisearch's language. Field names come from the spec, values are always quoted. Missing values
 * are left out of documents, so `EXISTS` alone says that there is one.
 */
export function filterText(spec: IndexSpec, filter: Filter): string {
  switch (filter.op) {
    case 'and':
      return joined(spec, filter.of, ' AND ', TRUE)
    case 'or':
      return joined(spec, filter.of, ' OR ', FALSE)
    case 'not':
      return `NOT (${filterText(spec, filter.of)})`
    case 'eq':
      return `${filter.field} = ${quoted(filter.value)}`
    case 'in':
      return filter.values.length === 0 ? FALSE : `${filter.field} IN [${filter.values.map(quoted).join(', ')}]`
    case 'exists':
      return `${filter.field} EXISTS`
    case 'range':
      return range(filter.field, filter.min, filter.max)
    case 'within':
      return within(spec, filter.field, filter.min, filter.max)
  }
}

/**
 * A value between quotes. A backslash takes the next character with it, so both are escaped; Meilisearch does not turn
 * a doubled backslash back, so a value with a backslash matches nothing, which is safe.
 */
function quoted(value: FilterValue): string {
  if (typeof value === 'number') return String(value)
  return `"${value.normalize('NFKC').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function joined(spec: IndexSpec, filters: readonly Filter[], operator: string, empty: string): string {
  if (filters.length === 0) return empty
  return filters.map((child) => `(${filterText(spec, child)})`).join(operator)
}

function range(field: string, min?: number, max?: number): string {
  const parts = [`${field} EXISTS`]
  if (min !== undefined) parts.push(`${field} >= ${min}`)
  if (max !== undefined) parts.push(`${field} <= ${max}`)
  return parts.join(' AND ')
}

function within(spec: IndexSpec, name: string, min?: number, max?: number): string {
  const interval = spec.intervals.find((candidate) => candidate.name === name)
  if (!interval) throw new Error(`No interval ${name}`)
  const parts = [`(${interval.min} EXISTS OR ${interval.max} EXISTS)`]
  if (max !== undefined) parts.push(`(NOT ${interval.min} EXISTS OR ${interval.min} <= ${max})`)
  if (min !== undefined) parts.push(`(NOT ${interval.max} EXISTS OR ${interval.max} >= ${min})`)
  return parts.join(' AND ')
}
