import { isBand, type BandValue } from '#app/tracks/bands.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import type { FieldControl, FieldDefinition, FieldValue } from '#app/tracks/field.ts'
import { mayRead } from '#app/tracks/disclosure-level.ts'
import type { ProjectedField } from '#app/tracks/project-fields.ts'
import { textDifference, type TextPart } from './text-difference.ts'

export type OpenValue = FieldValue | BandValue

/** One field that says something else than before. */
export interface FieldChange {
  key: string
  control: FieldControl
  level: DisclosureLevel
  before: OpenValue | null
  after: OpenValue | null
  /** Word by word, for texts that were and are said. */
  parts: TextPart[] | null
  /** Said before and now, and read by more people now. */
  isOpened: boolean
}

export interface OpenField {
  level: DisclosureLevel
  value: OpenValue
}
/** What members may read, by field key. */
export type OpenPart = Readonly<Record<string, OpenField>>

export const openPartOf = (projected: readonly ProjectedField[]): OpenPart =>
  Object.fromEntries(projected.map(({ definition, level, value }) => [definition.key, { level, value }]))

const isOpenValue = (value: unknown): value is OpenValue =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  isBand(value) ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))

/** `ListingVersion.open` as it was kept: values by field key. The level is the field's, as it is today. */
export function keptOpenPart(fields: readonly FieldDefinition[], kept: unknown, now: OpenPart): OpenPart {
  if (typeof kept !== 'object' || kept === null) return {}
  const values = kept as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    fields.flatMap(({ key, level }): [string, OpenField][] => {
      const value = Object.hasOwn(values, key) ? values[key] : undefined
      return isOpenValue(value) ? [[key, { level: now[key]?.level ?? level, value }]] : []
    }),
  )
}

const same = (a: OpenField | undefined, b: OpenField | undefined): boolean =>
  JSON.stringify([a?.value, a?.level]) === JSON.stringify([b?.value, b?.level])

/** Field by field, in the order of the form, what is not as it was. */
export function listingDifference(
  fields: readonly FieldDefinition[],
  before: OpenPart,
  after: OpenPart,
): FieldChange[] {
  return fields.flatMap(({ key, control }) => {
    const [old, now] = [before[key], after[key]]
    const level = (now ?? old)?.level
    if (level === undefined || same(old, now)) return []
    const [oldText, newText] = [old?.value, now?.value]
    const areTexts = typeof oldText === 'string' && typeof newText === 'string' && ['line', 'text'].includes(control)
    const isOpened = old !== undefined && now !== undefined && old.level !== now.level && mayRead(old.level, now.level)
    return [
      {
        key,
        control,
        level,
        before: oldText ?? null,
        after: newText ?? null,
        parts: areTexts ? textDifference(oldText, newText) : null,
        isOpened,
      },
    ]
  })
}
