import type { DisclosureLevel } from './disclosure-level.ts'
import type { FieldDefinition } from './field.ts'

/**
 * What an owner has chosen for a field. `open`: everybody cleared for the switch's level reads it as it is.
 * `broad`: a wide band instead of the usual one. `closed`: readers below the field's level learn nothing, not even a band.
 */
export type Switch = 'open' | 'broad' | 'closed'
/** The owner's choices by field key; nothing for a field that stays as its track has it. */
export type Switches = Readonly<Record<string, Switch | undefined>>

/** What an owner may choose for a field, the usual one first; `band` means no choice is kept. Empty: nothing to choose. */
export function switchChoices({ band, switch: own }: FieldDefinition): ('open' | 'band' | 'broad' | 'closed')[] {
  if (band) return ['band', 'broad', 'closed', ...(own ? (['open'] as const) : [])]
  if (!own) return []
  return own.initially === 'open' ? ['open', 'closed'] : ['closed', 'open']
}

/** How a field stands, whether its owner has chosen or not. */
export function switchState(field: FieldDefinition, switches: Switches): 'open' | 'band' | 'broad' | 'closed' {
  const chosen = Object.hasOwn(switches, field.key) ? switches[field.key] : undefined
  const choices = switchChoices(field)
  if (chosen && choices.includes(chosen)) return chosen
  return choices[0] ?? 'closed'
}

/** Who may read a field as it is, after its owner's choice. */
export const levelOf = (field: FieldDefinition, switches: Switches): DisclosureLevel =>
  field.switch && switchState(field, switches) === 'open' ? field.switch.opensTo : field.level

/** The choices as they were stored or sent; what no field offers is dropped. */
export function readSwitches(fields: readonly FieldDefinition[], stored: unknown): Switches {
  if (typeof stored !== 'object' || stored === null) return {}
  const given = stored as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    fields.flatMap((field): [string, Switch][] => {
      const choice = switchChoices(field).find((one) => Object.hasOwn(given, field.key) && one === given[field.key])
      return choice && choice !== 'band' ? [[field.key, choice]] : []
    }),
  )
}
