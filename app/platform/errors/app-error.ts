import { type ErrorCode, errorStatus } from './codes.ts'

export type ErrorParams = Record<string, string | number>

/**
 * A refusal with a code. Thrown by commands and queries, turned into an answer at the route's edge
 * (`platform/http`); it never reaches a loader's serialisation.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  /** The form field the words belong beside; none for the whole form. */
  readonly field: string | undefined
  readonly params: ErrorParams

  constructor(code: ErrorCode, options: { field?: string; params?: ErrorParams; cause?: unknown } = {}) {
    super(code, { cause: options.cause })
    this.code = code
    this.field = options.field
    this.params = options.params ?? {}
  }

  get status(): number {
    return errorStatus[this.code]
  }
}
