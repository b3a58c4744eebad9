import type { DirectoryQuery } from './schema.ts'

/** The address of a query; what has its usual value is left out. A changed filter starts at the first page. */
export function directoryUrl(query: DirectoryQuery, change: Partial<DirectoryQuery> = {}): string {
  const next = { ...query, page: 1, ...change }
  const params = new URLSearchParams()
  if (next.q) params.set('q', next.q)
  if (next.track) params.set('track', next.track)
  if (next.side) params.set('side', next.side)
  for (const name of ['industry', 'prefecture'] as const) for (const value of next[name]) params.append(name, value)
  if (next.sort !== 'relevance') params.set('sort', next.sort)
  if (next.page > 1) params.set('page', String(next.page))
  const text = params.toString()
  return text ? `/listings?${text}` : '/listings'
}
