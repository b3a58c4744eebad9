import type { Audience } from './document.ts'
import { SearchQueryError } from './errors.ts'
import type { AttributeSpec, IndexSpec } from './index-spec.ts'
import { findAttribute, isVisible } from './index-spec.ts'

export type FilterValue = string | number

/**
 * The closed filter tree every engine compiles by itself.
 * - `eq`, `in`: strings compare after NFKC and lower case; a list attribute matches if one entry does.
 * - `range`: inclusive ends, numbers only; a document without the value does not match.
 * - `exists`: the document has a value (a non-empty list).
 * - `within`: the document's interval touches [min, max]; a missing end is open, a document without both ends does
 *   not match.
 * - `and` of nothing is true, `or` of nothing and `in` of nothing are false. `not` of a missing value is true.
 */
export type Filter =
  | { readonly op: 'eq'; readonly field: string; readonly value: FilterValue }
  | { readonly op: 'in'; readonly field: string; readonly values: readonly FilterValue[] }
  | { readonly op: 'range'; readonly field: string; readonly min?: number; readonly max?: number }
  | { readonly op: 'exists'; readonly field: string }
  | { readonly op: 'within'; readonly field: string; readonly min?: number; readonly max?: number }
  | { readonly op: 'and'; readonly of: readonly Filter[] }
  | { readonly op: 'or'; readonly of: readonly Filter[] }
  | { readonly op: 'not'; readonly of: Filter }

const MAX_DEPTH = 12
const MAX_NODES = 500
const MAX_VALUES = 1000

/** The form in which strings are compared by `eq`, `in` and facet refinements. */
export function foldKeyword(value: string): string {
  return value.normalize('NFKC').toLowerCase()
}

/** Throws `SearchQueryError` unless every field exists, fits the operator and may be used by this audience. */
export function checkFilter(spec: IndexSpec, filter: Filter, audience: Audience): void {
  let nodes = 0
  const walk = (node: Filter, depth: number): void => {
    nodes += 1
    if (depth > MAX_DEPTH || nodes > MAX_NODES)
      throw new SearchQueryError('too_large', 'the filter is too deep or long')
    if (node.op === 'and' || node.op === 'or') {
      for (const child of node.of) walk(child, depth + 1)
    } else if (node.op === 'not') walk(node.of, depth + 1)
    else checkLeaf(spec, node, audience)
  }
  walk(filter, 1)
}

type Leaf = Exclude<Filter, { op: 'and' | 'or' | 'not' }>

function checkLeaf(spec: IndexSpec, leaf: Leaf, audience: Audience): void {
  if (leaf.op === 'within') {
    const interval = spec.intervals.find((candidate) => candidate.name === leaf.field)
    if (!interval) throw new SearchQueryError('unknown_field', leaf.field)
    if (!isVisible(interval.audience, audience)) throw new SearchQueryError('hidden_field', leaf.field)
    checkEnds(leaf)
    return
  }
  const attribute = usableAttribute(spec, leaf.field, audience)
  if (leaf.op === 'range') {
    if (attribute.type !== 'number') throw new SearchQueryError('wrong_type', leaf.field)
    checkEnds(leaf)
  } else if (leaf.op === 'eq') checkValue(attribute, leaf.value)
  else if (leaf.op === 'in') {
    if (leaf.values.length > MAX_VALUES) throw new SearchQueryError('too_large', leaf.field)
    for (const value of leaf.values) checkValue(attribute, value)
  }
}

/** The attribute, or `SearchQueryError` when it is unknown or not for this audience. */
export function usableAttribute(spec: IndexSpec, field: string, audience: Audience): AttributeSpec {
  const attribute = findAttribute(spec, field)
  if (!attribute) throw new SearchQueryError('unknown_field', field)
  if (!isVisible(attribute.audience, audience)) throw new SearchQueryError('hidden_field', field)
  return attribute
}

function checkValue(attribute: AttributeSpec, value: FilterValue): void {
  const fits = attribute.type === 'number' ? Number.isFinite(value) : typeof value === 'string'
  if (!fits) throw new SearchQueryError('wrong_type', attribute.field)
}

function checkEnds(leaf: { readonly field: string; readonly min?: number; readonly max?: number }): void {
  for (const end of [leaf.min, leaf.max]) {
    if (end !== undefined && !Number.isFinite(end)) throw new SearchQueryError('wrong_type', leaf.field)
  }
}
