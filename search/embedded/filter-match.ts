import type { Filter, FilterValue } from '../filter.ts'
import { foldKeyword } from '../filter.ts'
import type { IndexSpec } from '../index-spec.ts'
import type { Columns } from './columns.ts'

export type DocTest = (doc: number) => boolean

/** Compiles a checked filter to a test over document numbers. */
export function compileFilter(spec: IndexSpec, columns: Columns, filter: Filter): DocTest {
  switch (filter.op) {
    case 'and': {
      const tests = filter.of.map((child) => compileFilter(spec, columns, child))
      return (doc) => tests.every((test) => test(doc))
    }
    case 'or': {
      const tests = filter.of.map((child) => compileFilter(spec, columns, child))
      return (doc) => tests.some((test) => test(doc))
    }
    case 'not': {
      const test = compileFilter(spec, columns, filter.of)
      return (doc) => !test(doc)
    }
    case 'eq':
      return oneOf(columns, filter.field, [filter.value])
    case 'in':
      return oneOf(columns, filter.field, filter.values)
    case 'exists':
      return exists(columns, filter.field)
    case 'range':
      return inRange(columns, filter.field, filter.min, filter.max)
    case 'within':
      return touches(spec, columns, filter.field, filter.min, filter.max)
  }
}

function oneOf(columns: Columns, field: string, values: readonly FilterValue[]): DocTest {
  if (columns.numbers.has(field)) {
    const { values: stored } = columns.number(field)
    const wanted = new Set(values)
    return (doc) => wanted.has(stored[doc] ?? Number.NaN) && !Number.isNaN(stored[doc])
  }
  const column = columns.keyword(field)
  const codes = new Set(values.map((value) => column.codes.get(foldKeyword(String(value))) ?? -1))
  return (doc) => (column.values[doc] ?? []).some((code) => codes.has(code))
}

function exists(columns: Columns, field: string): DocTest {
  if (columns.numbers.has(field)) {
    const { values } = columns.number(field)
    return (doc) => !Number.isNaN(values[doc] ?? Number.NaN)
  }
  const { values } = columns.keyword(field)
  return (doc) => (values[doc]?.length ?? 0) > 0
}

// Comparisons with NaN are false, which is what a missing value has to answer.
function inRange(columns: Columns, field: string, min = -Infinity, max = Infinity): DocTest {
  const { values } = columns.number(field)
  return (doc) => (values[doc] ?? Number.NaN) >= min && (values[doc] ?? Number.NaN) <= max
}

function touches(spec: IndexSpec, columns: Columns, name: string, min = -Infinity, max = Infinity): DocTest {
  const interval = spec.intervals.find((candidate) => candidate.name === name)
  if (!interval) throw new Error(`No interval ${name}`)
  const { values: lows } = columns.number(interval.min)
  const { values: highs } = columns.number(interval.max)
  return (doc) => {
    const low = lows[doc] ?? Number.NaN
    const high = highs[doc] ?? Number.NaN
    if (Number.isNaN(low) && Number.isNaN(high)) return false
    return !(high < min) && !(low > max)
  }
}
