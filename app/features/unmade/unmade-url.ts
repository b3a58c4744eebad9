import type { UnmadeQuery } from './schema.ts'

const USUAL: UnmadeQuery = { show: 'open', field: 'mine', track: null, area: null }

/** The address of what a navigator looks through; what has its usual value is left out. */
export function unmadeUrl(query: UnmadeQuery, change: Partial<UnmadeQuery> = {}, page = 1): string {
  const wanted = { ...query, ...change }
  const params = new URLSearchParams()
  for (const key of ['show', 'field', 'track', 'area'] as const) {
    const value = wanted[key]
    if (value !== null && value !== USUAL[key]) params.set(key, value)
  }
  if (page > 1) params.set('page', String(page))
  const text = params.toString()
  return text ? `/desk/unmade?${text}` : '/desk/unmade'
}
