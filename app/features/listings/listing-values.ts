import type { FieldDefinition, FieldValue, FieldValues, ListingColumn } from '#app/tracks/field.ts'
import { isConfidential } from '#app/tracks/project-fields.ts'
import { trackOf } from '#app/tracks/registry.ts'
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
  /** The JSON column: public and member fields that have no column. */
  details: unknown
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
} as const

type Json = { [key: string]: string | number | string[] }

/** How values are kept: columns, `Listing.details`, `ListingConfidential.details`. */
export interface StoredValues {
  columns: ListingColumnValues
  details: Json
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

/**
 * What a listing says, by field key.
 * @param confidential `ListingConfidential.details`; left out, the values hold nothing confidential
 */
export function valuesOf(row: ListingRow, confidential?: unknown): FieldValues {
  const open = isRecord(row.details) ? row.details : {}
  const closed = isRecord(confidential) ? confidential : {}
  const read = (field: FieldDefinition): unknown => {
    if (field.column) return row[field.column]
    return (isConfidential(field) ? closed : open)[field.key]
  }
  return Object.fromEntries(
    fieldsOf(row).flatMap((field) => {
      const value = asFieldValue(read(field))
      return value === undefined ? [] : [[field.key, value]]
    }),
  )
}

const asJson = (value: FieldValue): string | number | string[] =>
  typeof value === 'string' || typeof value === 'number' ? value : [...value]

function keptIn(
  fields: readonly FieldDefinition[],
  values: FieldValues,
  belongs: (field: FieldDefinition) => boolean,
): Json {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.key]
      return value === undefined || field.column || !belongs(field) ? [] : [[field.key, asJson(value)]]
    }),
  )
}

/** The other way: values of a form or an import as they are stored. Keys no field has are dropped. */
export function splitValues(fields: readonly FieldDefinition[], values: FieldValues): StoredValues {
  const inColumn = (column: ListingColumn): FieldValue | undefined => {
    const field = fields.find((candidate) => candidate.column === column)
    return field ? values[field.key] : undefined
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
  return {
    columns: {
      title: text('title') ?? '',
      teaser: text('teaser') ?? '',
      industry: text('industry'),
      prefecture: text('prefecture'),
      municipality: text('municipality'),
      tags: Array.isArray(tags) ? [...tags] : [],
      priceMinYen: yen('priceMinYen'),
      priceMaxYen: yen('priceMaxYen'),
      employees: number('employees'),
    },
    details: keptIn(fields, values, (field) => !isConfidential(field)),
    confidential: keptIn(fields, values, isConfidential),
  }
}
