import { fieldsOf, type ListingRow, valuesOf } from './listing-values.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import type { FieldControl, FieldValue } from '#app/tracks/field.ts'
import { projectFields } from '#app/tracks/project-fields.ts'

/** One said thing of a listing, ready to be shown. */
export interface ShownField {
  key: string
  control: FieldControl
  level: DisclosureLevel
  value: FieldValue
}

/** The fields of exactly these levels that say something. */
export function shownFields(row: ListingRow, levels: readonly DisclosureLevel[], confidential?: unknown): ShownField[] {
  const wanted = fieldsOf(row).filter(({ level }) => levels.includes(level))
  return projectFields(wanted, valuesOf(row, confidential), 'party').map(({ definition, value }) => ({
    key: definition.key,
    control: definition.control,
    level: definition.level,
    value,
  }))
}
