import type { ErrorBody } from './api-error.ts'
import type { Params } from './params.ts'

/** Judges the stand-in by what we did not write. Without one the stand-in trusts itself. */
export interface Conformance {
  /** What Stripe would say of these parameters; undefined when they are in order. */
  paramFault(operation: string, params: Params): ErrorBody | undefined
  /** How an answer departs from the types of the SDK. Empty when it does not. */
  answerFaults(answer: unknown): string[]
  eventFaults(event: { type: string }): string[]
}
