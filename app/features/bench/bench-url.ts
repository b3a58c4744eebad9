import type { BenchQuery } from './schema.ts'

/** The parts of an address of the queue: which kind, which page, which case beside it. */
export function benchSearch({ kind, case: chosen }: BenchQuery, page = 1): URLSearchParams {
  return new URLSearchParams({
    ...(kind === null ? {} : { kind }),
    ...(page > 1 ? { page: String(page) } : {}),
    ...(chosen === null ? {} : { case: chosen }),
  })
}

export function benchUrl(query: BenchQuery, page = 1): string {
  const search = benchSearch(query, page).toString()
  return search ? `/desk?${search}` : '/desk'
}

/** A case's own page, which leads back to where the queue was. */
export const caseFromBenchUrl = (id: string, query: BenchQuery, page: number): string =>
  `/desk/introductions/${id}?${new URLSearchParams([['from', 'bench'], ...benchSearch({ ...query, case: null }, page)])}`
