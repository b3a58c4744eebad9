import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import type { Switches } from '#app/tracks/switches.ts'
import type { DraftErrors } from './draft-values.ts'
import { publishingDefects } from './publishing-defects.ts'
import type { KnownOfOwner } from './teaser-findings.ts'

/**
 * What is wrong with what has been typed so far, by field key: what is not understood, and what could not be published.
 * What is merely missing is not wrong yet.
 */
export function draftProblems(
  fields: readonly FieldDefinition[],
  values: FieldValues,
  errors: DraftErrors,
  switches: Switches,
  known: KnownOfOwner,
): DraftErrors {
  const defects = [...publishingDefects(fields, values, known, switches)].filter(([key]) => values[key] !== undefined)
  return { ...Object.fromEntries(defects), ...errors }
}
