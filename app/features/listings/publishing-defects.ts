import { findContactDetail } from '#app/platform/form/contact-details.ts'
import { encodeFormError } from '#app/platform/form/error-map.ts'
import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import { fieldsRevealingName } from './reveals-name.ts'

type Defects = Map<string, string>

function missingFields(fields: readonly FieldDefinition[], values: FieldValues): Defects {
  const missing = fields.filter((field) => field.required && (values[field.key] ?? '') === '')
  return new Map(
    missing.map((field) => [field.key, ['choice', 'choices'].includes(field.control) ? 'choose_one' : 'required']),
  )
}

/** A lower price above the upper one, at the lower one's field. */
export function priceDefects(fields: readonly FieldDefinition[], values: FieldValues): Defects {
  const min = fields.find((field) => field.column === 'priceMinYen')
  const max = fields.find((field) => field.column === 'priceMaxYen')
  const [low, high] = [min && values[min.key], max && values[max.key]]
  const isAbove = typeof low === 'number' && typeof high === 'number' && low > high
  return new Map(min && isAbove ? [[min.key, 'min_above_max']] : [])
}

/** What would give its writer away before the ladder of disclosure has been climbed: field key -> encoded form error. */
export function giveaways(fields: readonly FieldDefinition[], values: FieldValues): Defects {
  const defects: Defects = new Map()
  for (const field of fields) {
    const isRead = field.level === 'public' || field.level === 'member'
    if (!isRead || !['line', 'text', 'tags'].includes(field.control)) continue
    const found = findContactDetail([values[field.key] ?? ''].flat().join(' '))
    if (found) defects.set(field.key, encodeFormError('contact_detail', { found }))
  }
  for (const [key, found] of fieldsRevealingName(fields, values))
    defects.set(key, encodeFormError('reveals_name', { found }))
  return defects
}

/** Why a listing may not be published as it stands: field key -> encoded form error. Empty when it may. */
export function publishingDefects(fields: readonly FieldDefinition[], values: FieldValues): Defects {
  return new Map([...giveaways(fields, values), ...priceDefects(fields, values), ...missingFields(fields, values)])
}
