import type { DisclosureLevel } from './disclosure-level.ts'

/** How a field is entered and shown. */
export type FieldControl =
  'line' | 'text' | 'yen' | 'integer' | 'choice' | 'choices' | 'tags' | 'industry' | 'prefecture'

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

/** One thing a listing says: how it is entered, who may read it, where it is kept. */
export interface FieldDefinition {
  key: string
  control: FieldControl
  level: DisclosureLevel
  required: boolean
  /** UTF-16 units for text, entries for lists, the largest number for numbers. */
  max: number
  options: readonly string[]
  /** Set when the value lives in a column of the listing instead of its details. */
  column?: ListingColumn
  /** The name of the firm or person, which must not turn up in what the public or members read. */
  isName?: true
}

type FieldOptions = Partial<Pick<FieldDefinition, 'required' | 'max' | 'options' | 'column' | 'isName'>>

const DEFAULT_MAX: Record<FieldControl, number> = {
  line: 120,
  text: 2_000,
  yen: 10_000_000_000_000,
  integer: 1_000_000,
  choice: 1,
  choices: 12,
  tags: 12,
  industry: 1,
  prefecture: 1,
}

/** Declares a field. */
export function field(
  key: string,
  control: FieldControl,
  level: DisclosureLevel,
  { required = false, max = DEFAULT_MAX[control], options = [], column, isName }: FieldOptions = {},
): FieldDefinition {
  return { key, control, level, required, max, options, ...(column ? { column } : {}), ...(isName ? { isName } : {}) }
}

/**
 * The fields every listing of every track has. Levels are those of the anonymous teaser: trade, prefecture and
 * size may be seen by anybody, the town only by members.
 */
export const coreFields: readonly FieldDefinition[] = [
  field('title', 'line', 'public', { required: true, max: 60, column: 'title' }),
  field('teaser', 'text', 'public', { required: true, max: 800, column: 'teaser' }),
  field('industry', 'industry', 'public', { column: 'industry' }),
  field('prefecture', 'prefecture', 'public', { column: 'prefecture' }),
  field('municipality', 'line', 'member', { max: 40, column: 'municipality' }),
  field('employees', 'integer', 'public', { column: 'employees' }),
  field('tags', 'tags', 'public', { column: 'tags' }),
]
