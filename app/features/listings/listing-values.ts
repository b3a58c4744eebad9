import { foldName } from '#app/features/participants/fold-name.ts'
import { type BandValue, isBand } from '#app/tracks/bands.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import type { FieldDefinition, FieldValue, FieldValues, ListingColumn } from '#app/tracks/field.ts'
import { isConfidential, type ProjectedField, projectFields, shownBand } from '#app/tracks/project-fields.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { readSwitches, type Switches } from '#app/tracks/switches.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'

/** The columns of a listing its fields are kept in. */
export interface ListingColumnValues {
  title: string
  teaser: string
  industry: string | null
  prefecture: string | null
  municipality: string | null
  tags: string[]
  priceMinYen: bigint | null
  priceMaxYen: bigint | null
  employees: number | null
}

export interface ListingRow extends ListingColumnValues {
  track: string
  side: ListingSide
  /**
   * The JSON column: public and member fields that have no column, and under `bands` the ranges that stand for figures
   * of the confidential part.
   */
  details: unknown
  /** The JSON column of the owner's choices. */
  switches: unknown
}

/** For `select`: what `valuesOf` needs of a listing. Holds nothing confidential. */
export const valueColumns = {
  track: true,
  side: true,
  title: true,
  teaser: true,
  industry: true,
  prefecture: true,
  municipality: true,
  tags: true,
  priceMinYen: true,
  priceMaxYen: true,
  employees: true,
  details: true,
  switches: true,
} as const

type JsonValue = string | number | null | JsonValue[] | { [key: string]: JsonValue }
type Json = Record<string, JsonValue>

/** What is written into a listing's columns: its values, and whom it hides from, which no query of a page reads. */
export interface StoredColumns extends ListingColumnValues {
  hiddenFrom: string[]
}

/** How values are kept: columns, `Listing.details`, `Listing.switches`, `ListingConfidential.details`. */
export interface StoredValues {
  columns: StoredColumns
  details: Json
  switches: Record<string, string>
  confidential: Json
}

/** The field definitions of a listing's track and side. */
export const fieldsOf = ({ track, side }: Pick<ListingRow, 'track' | 'side'>): readonly FieldDefinition[] =>
  trackOf(track).sides[side].fields

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function asFieldValue(value: unknown): FieldValue | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined
}

/** The owner's choices of a listing, as far as its track offers them. */
export const switchesOf = (row: Pick<ListingRow, 'track' | 'side' | 'switches'>): Switches =>
  readSwitches(fieldsOf(row), row.switches)

/**
 * What a listing says exactly, by field key.
 * @param confidential `ListingConfidential.details`; left out, the values hold nothing confidential
 */
export function valuesOf(row: ListingRow, confidential?: unknown): FieldValues {
  const open = isRecord(row.details) ? row.details : {}
  const closed = isRecord(confidential) ? confidential : {}
  const switches = switchesOf(row)
  const read = (field: FieldDefinition): unknown => {
    if (isConfidential(field, switches)) return closed[field.key]
    return field.column ? row[field.column] : open[field.key]
  }
  return Object.fromEntries(
    fieldsOf(row).flatMap((field) => {
      const value = asFieldValue(read(field))
      return value === undefined ? [] : [[field.key, value]]
    }),
  )
}

function bandsOf({ details }: ListingRow): Record<string, BandValue> {
  const bands = isRecord(details) && isRecord(details['bands']) ? details['bands'] : {}
  return Object.fromEntries(Object.entries(bands).flatMap(([key, band]) => (isBand(band) ? [[key, band]] : [])))
}

/**
 * What a reader may see of a listing as it is stored; see `projectFields`.
 * @param confidential `ListingConfidential.details`, for readers who may have it; bands need none of it
 */
export const projectListing = (row: ListingRow, cleared: DisclosureLevel, confidential?: unknown): ProjectedField[] =>
  projectFields(fieldsOf(row), { ...bandsOf(row), ...valuesOf(row, confidential) }, cleared, switchesOf(row))

const asJson = (value: FieldValue): JsonValue =>
  typeof value === 'string' || typeof value === 'number' ? value : [...value]

function keptIn(
  fields: readonly FieldDefinition[],
  values: FieldValues,
  belongs: (field: FieldDefinition) => boolean,
): Json {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.key]
      return value === undefined || !belongs(field) ? [] : [[field.key, asJson(value)]]
    }),
  )
}

/** Ranges for those who may not read the figures: kept beside what they may read, so that reading it is enough. */
function bandsFor(fields: readonly FieldDefinition[], values: FieldValues, switches: Switches): Json {
  const bands = fields.flatMap((field): [string, JsonValue][] => {
    const shown = isConfidential(field, switches) ? shownBand(field, values[field.key], switches) : undefined
    return shown ? [[field.key, { band: [...shown.band], kind: shown.kind }]] : []
  })
  return bands.length === 0 ? {} : { bands: Object.fromEntries(bands) }
}

function columnsFor(fields: readonly FieldDefinition[], values: FieldValues, switches: Switches): StoredColumns {
  const inColumn = (column: ListingColumn): FieldValue | undefined => {
    const field = fields.find((candidate) => candidate.column === column)
    return field && !isConfidential(field, switches) ? values[field.key] : undefined
  }
  const text = (column: ListingColumn): string | null => {
    const value = inColumn(column)
    return typeof value === 'string' ? value : null
  }
  const number = (column: ListingColumn): number | null => {
    const value = inColumn(column)
    return typeof value === 'number' ? value : null
  }
  const yen = (column: ListingColumn): bigint | null => {
    const value = number(column)
    return value === null ? null : BigInt(value)
  }
  const tags = inColumn('tags')
  const hidden = fields.filter((field) => field.hidesListing).flatMap(({ key }) => values[key] ?? [])
  return {
    title: text('title') ?? '',
    teaser: text('teaser') ?? '',
    industry: text('industry'),
    prefecture: text('prefecture'),
    municipality: text('municipality'),
    tags: Array.isArray(tags) ? [...tags] : [],
    priceMinYen: yen('priceMinYen'),
    priceMaxYen: yen('priceMaxYen'),
    employees: number('employees'),
    hiddenFrom: [...new Set(hidden.map((name) => foldName(String(name))))].filter((name) => name !== ''),
  }
}

/**
 * The other way: values of a form or an import as they are stored. Keys no field has are dropped.
 * @param switches the owner's choices; which part a value is kept in follows its level under them
 */
export function splitValues(fields: readonly FieldDefinition[], values: FieldValues, switches: Switches): StoredValues {
  const isClosed = (field: FieldDefinition) => isConfidential(field, switches)
  const chosen = Object.entries(switches).flatMap(([key, choice]): [string, string][] =>
    choice ? [[key, choice]] : [],
  )
  return {
    columns: columnsFor(fields, values, switches),
    details: {
      ...keptIn(fields, values, (field) => !field.column && !isClosed(field)),
      ...bandsFor(fields, values, switches),
    },
    switches: Object.fromEntries(chosen),
    confidential: keptIn(fields, values, isClosed),
  }
}
