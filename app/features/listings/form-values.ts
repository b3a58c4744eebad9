import type { ParkedFormContent } from '#app/platform/form/park-form.server.ts'
import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'

/** What a form is filled with: text for most fields, a list for groups of choices. */
export type FormValues = Record<string, string | string[]>

function asTyped({ control }: FieldDefinition, value: string | number | readonly string[]): string | string[] {
  if (typeof value === 'number') return control === 'yen' ? value.toLocaleString('en-US') : String(value)
  if (typeof value === 'string') return value
  return control === 'tags' ? value.join('、') : [...value]
}

/** A listing's values as its owner would have typed them. */
export function toFormValues(fields: readonly FieldDefinition[], values: FieldValues): FormValues {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.key]
      return value === undefined ? [] : [[field.key, asTyped(field, value)]]
    }),
  )
}

/** What was typed before the session ended, over what the form starts with. */
export function withParkedValues(
  fields: readonly FieldDefinition[],
  values: FormValues,
  parked: ParkedFormContent | undefined,
): FormValues {
  if (!parked) return values
  const typed = fields.map(({ key, control }): [string, string | string[]] => {
    const given = parked.fields[key] ?? []
    return [key, control === 'choices' ? given : (given[0] ?? '')]
  })
  const [participantId] = parked.fields['participantId'] ?? []
  return { ...values, ...Object.fromEntries(typed), ...(participantId ? { participantId } : {}) }
}
