import type { BandValue } from '#app/tracks/bands.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import type { FieldControl, FieldValue, FieldValues } from '#app/tracks/field.ts'
import { projectFields } from '#app/tracks/project-fields.ts'
import { isProfiledKind, kindProfiles, type ProfiledKind } from './definitions.ts'

/** One said thing of a kind's profile, ready to be shown. */
export interface ShownKindField {
  key: string
  control: FieldControl
  level: DisclosureLevel
  value: FieldValue | BandValue
}

export interface ShownKindProfile {
  kind: ProfiledKind
  fields: ShownKindField[]
}

interface Row {
  kind: string
  details: unknown
}

const valuesIn = (details: unknown): FieldValues =>
  typeof details === 'object' && details !== null ? (details as FieldValues) : {}

/**
 * What a reader may see of a participant's kind profiles. The only way from the stored rows to a page.
 * @param kinds the kinds the participant has now: what was said as another kind is kept, but not shown
 */
export const shownKindProfiles = (
  kinds: readonly string[],
  rows: readonly Row[],
  cleared: DisclosureLevel,
): ShownKindProfile[] =>
  kinds.filter(isProfiledKind).flatMap((kind) => {
    const row = rows.find((one) => one.kind === kind)
    const fields = projectFields(kindProfiles[kind], valuesIn(row?.details), cleared, {}).map(
      ({ definition, level, value }) => ({ key: definition.key, control: definition.control, level, value }),
    )
    return fields.length > 0 ? [{ kind, fields }] : []
  })

/** How many of a kind's questions are answered. */
export function kindProfileProgress(
  kind: ProfiledKind,
  details: unknown,
): { said: number; of: number; missing: string[] } {
  const values = valuesIn(details)
  const isSaid = (key: string) => Object.hasOwn(values, key) && values[key] !== undefined
  const needed = kindProfiles[kind].filter(({ required }) => required).map(({ key }) => key)
  return {
    said: kindProfiles[kind].filter(({ key }) => isSaid(key)).length,
    of: kindProfiles[kind].length,
    missing: needed.filter((key) => !isSaid(key)),
  }
}
