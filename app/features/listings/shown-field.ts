import { type ListingRow, projectListing } from './listing-values.ts'
import type { BandValue } from '#app/tracks/bands.ts'
import { type DisclosureLevel, disclosureLevels } from '#app/tracks/disclosure-level.ts'
import type { FieldControl, FieldValue } from '#app/tracks/field.ts'

/** One said thing of a listing, ready to be shown. */
export interface ShownField {
  key: string
  control: FieldControl
  /** Who reads what stands here; for a band the band's own level. */
  level: DisclosureLevel
  value: FieldValue | BandValue
}

/**
 * What a listing says to exactly these levels. A figure whose exact value the highest of them may not read comes as its
 * band.
 */
export function shownFields(row: ListingRow, levels: readonly DisclosureLevel[], confidential?: unknown): ShownField[] {
  const cleared = disclosureLevels.findLast((level) => levels.includes(level))
  if (!cleared) return []
  return projectListing(row, cleared, confidential)
    .filter(({ level }) => levels.includes(level))
    .map(({ definition, level, value }) => ({ key: definition.key, control: definition.control, level, value }))
}
