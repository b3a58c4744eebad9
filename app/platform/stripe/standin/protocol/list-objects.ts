import type { Kind, ObjectsByKind } from '../state/object-types.ts'
import type { Draft } from '../state/draft.ts'
import { invalidRequest, noSuch } from './api-error.ts'
import type { ParamReader } from './read-params.ts'

export interface List<T> {
  object: 'list'
  data: T[]
  has_more: boolean
  url: string
}

export const PAGE_PARAMS = ['ending_before', 'limit', 'starting_after']
export const CREATED_PARAMS = ['created', 'created.gt', 'created.gte', 'created.lt', 'created.lte']

/** Cuts a page out of `items`, which stand in the order they are shown. Cursors are ids. */
export function paginate<T extends { id: string }>(items: T[], params: ParamReader, url: string): List<T> {
  const limit = params.integer('limit') ?? 10
  if (limit < 1 || limit > 100) throw invalidRequest('Invalid limit: must be between 1 and 100', { param: 'limit' })
  const after = params.text('starting_after')
  const before = params.text('ending_before')
  if (after && before) throw invalidRequest('You may only specify one of starting_after and ending_before.')
  if (before) {
    const end = indexOf(items, before, 'ending_before')
    const start = Math.max(0, end - limit)
    return { object: 'list', data: items.slice(start, end), has_more: start > 0, url }
  }
  const start = after ? indexOf(items, after, 'starting_after') + 1 : 0
  return { object: 'list', data: items.slice(start, start + limit), has_more: items.length > start + limit, url }
}

function indexOf(items: readonly { id: string }[], id: string, param: string): number {
  const index = items.findIndex((item) => item.id === id)
  if (index === -1) throw noSuch('object', id, param)
  return index
}

/** Objects of a kind, newest first, of those that fit `created` and every filter that was sent. */
export function listObjects<K extends Kind>(
  kind: K,
  draft: Draft,
  params: ParamReader,
  fits: (object: ObjectsByKind[K]) => boolean,
): ObjectsByKind[K][] {
  const isCreatedThen = createdFilter(params)
  return draft
    .all(kind)
    .filter((object) => isCreatedThen('created' in object ? object.created : 0) && fits(object))
    .reverse()
}

function createdFilter(params: ParamReader): (created: number) => boolean {
  if (!params.has('created')) return () => true
  if (params.isText('created')) return (created) => created === params.integer('created')
  const range = params.inner('created')
  const [gt, gte, lt, lte] = [range.integer('gt'), range.integer('gte'), range.integer('lt'), range.integer('lte')]
  return (created) =>
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte)
}
