import { type DisclosureLevel, mayRead } from './disclosure-level.ts'
import type { FieldDefinition, FieldValue, FieldValues } from './field.ts'

export interface ProjectedField {
  definition: FieldDefinition
  value: FieldValue
}

const isSaid = (value: FieldValue | undefined): value is FieldValue =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/**
 * What a reader may see of a listing: the fields at or below the reader's level that say something.
 * The only way from a listing's values to a page, a mail or a search document.
 */
export function projectFields(
  fields: readonly FieldDefinition[],
  values: FieldValues,
  cleared: DisclosureLevel,
): ProjectedField[] {
  return fields.flatMap((definition) => {
    const value = values[definition.key]
    return mayRead(cleared, definition.level) && isSaid(value) ? [{ definition, value }] : []
  })
}

/** Whether a field is kept in the confidential table. */
export const isConfidential = (definition: FieldDefinition): boolean =>
  definition.level === 'granted' || definition.level === 'party'
