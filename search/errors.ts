/** Why an engine cannot answer now. `overloaded`: it says so itself (503, 429). */
export type UnavailableReason = 'connection' | 'timeout' | 'overloaded' | 'no_index' | 'task_failed' | 'server'

/** The engine cannot answer: the one error every adapter maps its outages to. Worth another try later. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable'
  constructor(
    readonly reason: UnavailableReason,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`Search is unavailable (${reason}): ${detail}`, options)
  }
}

export type QueryProblem =
  'unknown_field' | 'hidden_field' | 'wrong_type' | 'too_large' | 'not_facetable' | 'not_sortable' | 'bad_document'

/** The caller asked for something the index does not allow: a bug of the caller, never worth another try. */
export class SearchQueryError extends Error {
  override readonly name = 'SearchQueryError'
  constructor(
    readonly problem: QueryProblem,
    detail: string,
  ) {
    super(`Search query refused (${problem}): ${detail}`)
  }
}
