import { bandOf, type BandValue, isBand } from './bands.ts'
import { type DisclosureLevel, mayRead } from './disclosure-level.ts'
import type { FieldDefinition, FieldValue } from './field.ts'
import { levelOf, type Switches, switchState } from './switches.ts'

/** What is known of a listing: exact values, or the band where the exact value was not read. */
export type KnownValues = Readonly<Record<string, FieldValue | BandValue | undefined>>

export interface ProjectedField {
  definition: FieldDefinition
  /** Who reads what stands here: the effective level of the value, or the level of its band. */
  level: DisclosureLevel
  value: FieldValue | BandValue
}

const isSaid = (value: KnownValues[string]): value is FieldValue | BandValue =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** The band that stands for a value, where its owner has not closed it. */
export function shownBand(
  field: FieldDefinition,
  value: FieldValue | BandValue | undefined,
  switches: Switches,
): BandValue | undefined {
  const state = switchState(field, switches)
  if (!field.band || state === 'closed') return undefined
  if (isBand(value)) return value
  return typeof value === 'number' ? bandOf(field.band.kind, value, state === 'broad') : undefined
}

function projectField(
  definition: FieldDefinition,
  value: FieldValue | BandValue,
  cleared: DisclosureLevel,
  switches: Switches,
): ProjectedField[] {
  const level = levelOf(definition, switches)
  if (mayRead(cleared, level) && !isBand(value)) return [{ definition, level, value }]
  const band = shownBand(definition, value, switches)
  const isForReader = definition.band !== undefined && mayRead(cleared, definition.band.level)
  return band && definition.band && isForReader ? [{ definition, level: definition.band.level, value: band }] : []
}

/**
 * What a reader may see of a listing: the fields at or below the reader's level that say something, and the bands of
 * figures whose exact value is closed. The only way from a listing's values to a page, a mail or a search document.
 * @param switches the owner's choices by field key (`Listing.switches`)
 */
export function projectFields(
  fields: readonly FieldDefinition[],
  values: KnownValues,
  cleared: DisclosureLevel,
  switches: Switches,
): ProjectedField[] {
  return fields.flatMap((definition) => {
    const value = Object.hasOwn(values, definition.key) ? values[definition.key] : undefined
    return isSaid(value) ? projectField(definition, value, cleared, switches) : []
  })
}

/** Whether a field's exact value is kept in the confidential table. */
export const isConfidential = (definition: FieldDefinition, switches: Switches): boolean =>
  !mayRead('member', levelOf(definition, switches))
