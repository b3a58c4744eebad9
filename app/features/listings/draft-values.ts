import { formErrorMap } from '#app/platform/form/error-map.ts'
import type { FieldDefinition, FieldValue, FieldValues } from '#app/tracks/field.ts'
import { fieldsShape } from '#app/tracks/field-schema.ts'
import { isList } from './draft-lists.ts'

/** What was typed, by field key, as a form sends it; also what is not understood yet. */
export type RawFields = Record<string, string[]>

/** Field key -> encoded form error. */
export type DraftErrors = Record<string, string>

/**
 * What a working copy means: the values that are understood, and what is wrong with the others.
 * Nothing is missing here; whether enough is said is asked when it is to be published.
 */
export function readDraft(
  fields: readonly FieldDefinition[],
  raw: RawFields,
): { values: FieldValues; errors: DraftErrors } {
  const values: Record<string, FieldValue> = {}
  const errors: DraftErrors = {}
  for (const [key, schema] of Object.entries(fieldsShape(fields))) {
    const definition = fields.find((field) => field.key === key)!
    const typed = raw[key] ?? []
    const read = schema.safeParse(isList(definition) ? typed : typed[0], { error: formErrorMap })
    if (!read.success) errors[key] = read.error.issues[0]?.message ?? 'invalid'
    else if (read.data !== undefined) values[key] = read.data as FieldValue
  }
  return { values, errors }
}

function asTyped({ control }: FieldDefinition, value: FieldValue): string[] {
  if (typeof value === 'number') return [control === 'yen' ? value.toLocaleString('en-US') : String(value)]
  if (typeof value === 'string') return [value]
  if (control === 'tags') return [value.join('、')]
  return control === 'names' ? [value.join('\n')] : [...value]
}

/** A listing's values as its owner would have typed them: the working copy of one that was never typed here. */
export function rawOf(fields: readonly FieldDefinition[], values: FieldValues): RawFields {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.key]
      return value === undefined ? [] : [[field.key, asTyped(field, value)]]
    }),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The JSON column of a working copy. */
export function asRawFields(json: unknown): RawFields {
  if (!isRecord(json)) return {}
  return Object.fromEntries(
    Object.entries(json).map(([key, typed]) => [
      key,
      Array.isArray(typed) ? typed.filter((entry) => typeof entry === 'string') : [],
    ]),
  )
}

/** Whether anything stands in a field. */
export const isTyped = (typed: readonly string[] | undefined): boolean =>
  (typed ?? []).some((entry) => entry.trim() !== '')
