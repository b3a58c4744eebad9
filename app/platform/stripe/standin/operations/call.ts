import type { ParamReader } from '../protocol/read-params.ts'
import type { Draft } from '../state/draft.ts'

/** What every change needs, whoever asks for it. */
export interface Moment {
  /** To read from and write to. */
  draft: Draft
  /** Seconds. */
  now: number
  /** Origin of the stand-in, for addresses a person opens. */
  baseUrl: string
}

/** What an operation of the API gets: the id in the path and the parameters besides. */
export interface Call extends Moment {
  id: string
  params: ParamReader
  /** The connected account in whose name is asked (`Stripe-Account`); null for the platform itself. */
  account: string | null
}
