import type { DirectoryQuery } from './schema.ts'

const MANY = ['track', 'side', 'industry', 'prefecture', 'municipality'] as const
const RANGES = [
  ['price_from', 'priceFrom'],
  ['price_to', 'priceTo'],
  ['people_from', 'peopleFrom'],
  ['people_to', 'peopleTo'],
] as const

/** The part of an address after the question mark; what has its usual value is left out. */
export function directoryParams(query: DirectoryQuery): string {
  const params = new URLSearchParams()
  if (query.q) params.set('q', query.q)
  for (const name of MANY) for (const value of query[name]) params.append(name, value)
  for (const [name, key] of RANGES) if (query[key] !== null) params.set(name, String(query[key]))
  if (query.sort !== 'relevance') params.set('sort', query.sort)
  if (query.page > 1) params.set('page', String(query.page))
  return params.toString()
}

/** The address of a query, on the directory or another page that reads one. A changed filter starts at the first page. */
export function directoryUrl(
  query: DirectoryQuery,
  change: Partial<DirectoryQuery> = {},
  path: '/listings' | '/listings/map' | '/saved-searches/new' = '/listings',
): string {
  const text = directoryParams({ ...query, page: 1, ...change })
  return text ? `${path}?${text}` : path
}
