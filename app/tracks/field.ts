import type { BandKind } from './bands.ts'
import type { DisclosureLevel } from './disclosure-level.ts'

/** How a field is entered and shown. */
export const fieldControls = [
  'line',
  'text',
  'yen',
  'integer',
  'year',
  'date',
  'choice',
  'choices',
  'tags',
  'names',
  'industry',
  'industries',
  'prefecture',
  'prefectures',
  'municipality',
  'images',
] as const
export type FieldControl = (typeof fieldControls)[number]

export type FieldValue = string | number | readonly string[]
/** What one side of a listing says, by field key; absent when not said. */
export type FieldValues = Readonly<Record<string, FieldValue | undefined>>

/** The listing columns a field may be kept in, because lists filter and sort by them. */
export const listingColumns = [
  'title',
  'teaser',
  'industry',
  'prefecture',
  'municipality',
  'tags',
  'priceMinYen',
  'priceMaxYen',
  'employees',
] as const
export type ListingColumn = (typeof listingColumns)[number]

/** The steps of a listing's form in their order; one without fields on a side is left out. */
export const listingSteps = [
  'outline',
  'place',
  'money',
  'story',
  'conditions',
  'images',
  'confidential',
  'notes',
] as const

/** One thing a listing or a profile says: how it is entered, who may read it, where it is kept. */
export interface FieldDefinition {
  key: string
  control: FieldControl
  /** Who may read it unless its owner says otherwise by a switch; ask `levelOf`. */
  level: DisclosureLevel
  required: boolean
  /** Required only where another field says this option. */
  requiredWhen?: { key: string; is: string }
  /** UTF-16 units for text, entries for lists, the largest number for numbers and years. */
  max: number
  /** The smallest number, 0 unless said. */
  min: number
  options: readonly string[]
  /** The step of the form it stands in. */
  step: string
  /** Readers cleared for this level, but not for the field's own, read the range its figure falls into. */
  band?: { kind: BandKind; level: DisclosureLevel }
  /** Its owner may open it to a wider audience. With a band it is closed at first, and the band shown. */
  switch?: { opensTo: DisclosureLevel; initially: 'open' | 'closed' }
  /** Set when the value lives in a column of the listing instead of its details. */
  column?: ListingColumn
  /** The name of the firm or person, which must not turn up in what the public or members read. */
  isName?: true
  /** Organisations named here do not find the listing. */
  hidesListing?: true
  /** Key of another field this one must not be below or before: the upper end of a range, the last day. */
  notBelow?: string
}

type FieldOptions = Partial<Omit<FieldDefinition, 'key' | 'control' | 'level'>>

const DEFAULT_MAX: Record<FieldControl, number> = {
  line: 120,
  text: 2_000,
  yen: 10_000_000_000_000,
  integer: 1_000_000,
  year: 2_100,
  date: 1,
  choice: 1,
  choices: 12,
  tags: 12,
  names: 30,
  industry: 1,
  industries: 30,
  prefecture: 1,
  prefectures: 47,
  municipality: 40,
  images: 8,
}

/** Declares a field. It stands in the step `outline` unless it says otherwise or `inStep` does. */
export function field(
  key: string,
  control: FieldControl,
  level: DisclosureLevel,
  { required = false, max = DEFAULT_MAX[control], min = 0, options = [], step = 'outline', ...rest }: FieldOptions = {},
): FieldDefinition {
  return { key, control, level, required, max, min, options, step, ...rest }
}

/** The same fields, standing in one step of the form. */
export const inStep = (step: string, fields: readonly FieldDefinition[]): FieldDefinition[] =>
  fields.map((definition) => ({ ...definition, step }))

/** Whether a field must be said before publication, given what the others say. */
export const isRequired = ({ required, requiredWhen }: FieldDefinition, values: FieldValues): boolean =>
  required || (requiredWhen !== undefined && values[requiredWhen.key] === requiredWhen.is)
