import type { FacetCount } from '#search/engine.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'

/** The middle levels of a division; none for what is one itself. */
const partsOf = (code: string): string[] =>
  [...INDUSTRIES.values()].filter((one) => one.division === code && one.code !== code).map((one) => one.code)

/** A division of the classification means all that belongs to it. */
export const withParts = (codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => [code, ...partsOf(code)])),
]

/** A chosen division, or one that listings stand under, is counted with all that belongs to it. */
export function countDivisions(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const own = new Map(counts.map(({ value, count }) => [value, count]))
  const values = [...new Set([...own.keys(), ...chosen])]
  const countOf = (value: string) => [value, ...partsOf(value)].reduce((sum, code) => sum + (own.get(code) ?? 0), 0)
  return values.map((value) => ({ value, count: countOf(value) })).sort((a, b) => b.count - a.count)
}
