import { SearchQueryError } from './errors.ts'

// What every engine takes; Meilisearch would refuse the whole batch for one other id.
const ID = /^[A-Za-z0-9_-]{1,200}$/

/** Throws `SearchQueryError` for an id that an engine could refuse. */
export function checkDocumentId(id: string): void {
  if (!ID.test(id)) throw new SearchQueryError('bad_document', `id ${JSON.stringify(id)}`)
}
