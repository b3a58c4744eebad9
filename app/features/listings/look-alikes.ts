import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { isBand } from '#app/tracks/bands.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { type KnownValues, projectFields } from '#app/tracks/project-fields.ts'
import { type Switch, switchChoices, type Switches, switchState } from '#app/tracks/switches.ts'
import type { BroaderKey } from './broader-keys.ts'

/** Both ends included; null is open. */
export type Range = readonly [low: number | null, high: number | null]

/** What a reader is told of who stands behind a teaser, as far as it can be counted. */
export interface Traits {
  prefecture?: string
  municipality?: string
  /** A division (letter) or a middle level (two digits) of the trade classification. */
  industry?: string
  people?: Range
  foundedYear?: Range
}

export type Trait = keyof Traits

/** One click that tells less. */
export interface BroaderChoice {
  key: BroaderKey
  /** What changes in the working copy. */
  fields: Record<string, string[]>
  switches: Record<string, Switch>
}

function asRange(value: KnownValues[string]): Range | undefined {
  if (typeof value === 'number') return [value, value]
  return isBand(value) ? value.band : undefined
}

const asWord = (value: KnownValues[string]): string | undefined => (typeof value === 'string' ? value : undefined)

const isFoundedYear = (field: FieldDefinition): boolean => field.control === 'year' && field.key.startsWith('founded')

/** What readers cleared for a level are told that can be counted. */
export function traitsOf(
  fields: readonly FieldDefinition[],
  values: KnownValues,
  switches: Switches,
  cleared: DisclosureLevel,
): Traits {
  const shown = projectFields(fields, values, cleared, switches)
  const valueOf = (isMeant: (field: FieldDefinition) => boolean) =>
    shown.find(({ definition }) => isMeant(definition))?.value
  const inColumn = (column: string) => valueOf((field) => field.column === column)
  const traits = {
    prefecture: asWord(inColumn('prefecture')),
    municipality: asWord(inColumn('municipality')),
    industry: asWord(inColumn('industry')),
    people: asRange(inColumn('employees')),
    foundedYear: asRange(valueOf(isFoundedYear)),
  }
  return Object.fromEntries(Object.entries(traits).filter(([, trait]) => trait !== undefined)) as Traits
}

const can = (field: FieldDefinition, choice: Switch): boolean => switchChoices(field).includes(choice)

function broaderBand(
  field: FieldDefinition | undefined,
  value: KnownValues[string],
  switches: Switches,
  [broad, hidden]: [BroaderKey, BroaderKey],
): BroaderChoice[] {
  if (!field || value === undefined) return []
  const state = switchState(field, switches)
  const to = (key: BroaderKey, choice: Switch): BroaderChoice[] =>
    can(field, choice) ? [{ key, fields: {}, switches: { [field.key]: choice } }] : []
  return [
    ...(state === 'open' || state === 'band' ? to(broad, 'broad') : []),
    ...(state === 'closed' ? [] : to(hidden, 'closed')),
  ]
}

function withoutTown(field: FieldDefinition | undefined, value: KnownValues[string], switches: Switches) {
  if (!field || value === undefined) return []
  const isSwitchedOpen = field.switch !== undefined && switchState(field, switches) === 'open'
  return isSwitchedOpen
    ? [{ key: 'hide_municipality' as const, fields: {}, switches: { [field.key]: 'closed' as const } }]
    : [{ key: 'hide_municipality' as const, fields: { [field.key]: [] }, switches: {} }]
}

/** What an owner could tell less of, each with one click. */
export function broaderChoices(
  fields: readonly FieldDefinition[],
  values: KnownValues,
  switches: Switches,
): BroaderChoice[] {
  const inColumn = (column: string) => fields.find((field) => field.column === column)
  const valueIn = (field: FieldDefinition | undefined) => (field ? values[field.key] : undefined)
  const [town, trade, people] = [inColumn('municipality'), inColumn('industry'), inColumn('employees')]
  const founded = fields.find(isFoundedYear)
  const division = INDUSTRIES.get(asWord(valueIn(trade)) ?? '')?.division
  const isNarrow = division !== undefined && division !== valueIn(trade)
  return [
    ...withoutTown(town, valueIn(town), switches),
    ...(trade && isNarrow
      ? [{ key: 'industry_division' as const, fields: { [trade.key]: [division] }, switches: {} }]
      : []),
    ...broaderBand(people, valueIn(people), switches, ['broad_people', 'hide_people']),
    ...broaderBand(founded, valueIn(founded), switches, ['broad_year', 'hide_year']),
  ]
}
