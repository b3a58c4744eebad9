import { type FieldDefinition, type FieldValues, listingSteps } from '#app/tracks/field.ts'
import { type DraftErrors, isTyped, type RawFields } from './draft-values.ts'

export type StepState = 'empty' | 'started' | 'done'

/** One topic of the form and how far it is. */
export interface FormStep {
  key: string
  state: StepState
  /** Keys of what must still be said here. */
  missing: string[]
  /** Keys of what is typed but not right yet. */
  wrong: string[]
  /** Nothing here must be said. */
  isOptional: boolean
}

/** The steps a side of a track has, in their order. */
export const stepKeysOf = (fields: readonly FieldDefinition[]): string[] =>
  listingSteps.filter((step) => fields.some((field) => field.step === step))

/** How far a working copy is, step by step. */
export function formSteps(
  fields: readonly FieldDefinition[],
  raw: RawFields,
  values: FieldValues,
  problems: DraftErrors,
): FormStep[] {
  return stepKeysOf(fields).map((key) => {
    const own = fields.filter((field) => field.step === key)
    const missing = own.filter((field) => field.required && values[field.key] === undefined && !problems[field.key])
    const wrong = own.filter((field) => problems[field.key] !== undefined)
    const isStarted = own.some((field) => isTyped(raw[field.key]))
    const isRight = missing.length === 0 && wrong.length === 0
    return {
      key,
      state: !isStarted ? 'empty' : isRight ? 'done' : 'started',
      missing: missing.map((field) => field.key),
      wrong: wrong.map((field) => field.key),
      isOptional: !own.some((field) => field.required),
    }
  })
}

/** Where the form goes on after a step: the next one, or the answers. */
export function stepAfter(steps: readonly string[], step: string): string {
  return steps[steps.indexOf(step) + 1] ?? 'check'
}
