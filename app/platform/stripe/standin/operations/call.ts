import type { ParamReader } from '../protocol/read-params.ts'
import type { Draft } from '../state/draft.ts'

/** What an operation gets: the id in the path, the parameters, and a draft to read from and write to. */
export interface Call {
  id: string
  params: ParamReader
  draft: Draft
  /** Seconds. */
  now: number
  /** Origin of the stand-in, for addresses a person opens. */
  baseUrl: string
}
