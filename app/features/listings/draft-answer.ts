import type { DraftErrors } from './draft-values.ts'

/** What a page is told after each save of a step. */
export interface SavedStep {
  savedAt: string | null
  /** Encoded form errors of the step's fields. */
  problems: DraftErrors
  /** Fields with two texts, written at the same time on two devices. */
  conflicts: { key: string; kept: string[]; other: string[] }[]
  /** Fields another device has changed, of which this page shows an older text. */
  elsewhere: string[]
}
