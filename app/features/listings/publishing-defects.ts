import { encodeFormError } from '#app/platform/form/error-map.ts'
import { type FieldDefinition, type FieldValues, isRequired } from '#app/tracks/field.ts'
import { rangeDefects } from '#app/tracks/field-schema.ts'
import type { Switches } from '#app/tracks/switches.ts'
import type { FindingKind } from './findings/finding.ts'
import { findInTeaser, type KnownOfOwner } from './teaser-findings.ts'

type Defects = Map<string, string>

function missingFields(fields: readonly FieldDefinition[], values: FieldValues): Defects {
  const missing = fields.filter((field) => isRequired(field, values) && (values[field.key] ?? '') === '')
  return new Map(
    missing.map((field) => [field.key, ['choice', 'choices'].includes(field.control) ? 'choose_one' : 'required']),
  )
}

/** Ranges whose end lies before their start, of amounts, years and days. */
export const priceDefects = (fields: readonly FieldDefinition[], values: FieldValues): Defects =>
  rangeDefects(fields, values)

/** Which form error says what has been found. */
const errorOf: Partial<Record<FindingKind, string>> = {
  name: 'reveals_name',
  mail: 'contact_detail',
  url: 'contact_detail',
  phone: 'contact_detail',
}

const NOBODY: KnownOfOwner = { names: [] }

/** What would give its writer away before the ladder of disclosure has been climbed: field key -> encoded form error. */
export function giveaways(
  fields: readonly FieldDefinition[],
  values: FieldValues,
  known: KnownOfOwner = NOBODY,
  switches: Switches = {},
): Defects {
  const stops = findInTeaser(fields, values, known, switches).filter(({ severity }) => severity === 'stop')
  return new Map(
    stops.reverse().map(({ key, kind, found }) => [key, encodeFormError(errorOf[kind] ?? 'gives_away', { found })]),
  )
}

/** Why a listing may not be published as it stands: field key -> encoded form error. Empty when it may. */
export function publishingDefects(
  fields: readonly FieldDefinition[],
  values: FieldValues,
  known: KnownOfOwner = NOBODY,
  switches: Switches = {},
): Defects {
  return new Map([
    ...giveaways(fields, values, known, switches),
    ...priceDefects(fields, values),
    ...missingFields(fields, values),
  ])
}
