import { type ListingRow, projectListing } from '#app/features/listings/listing-values.ts'
import { type BandValue, isBand } from '#app/tracks/bands.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import type { FieldValue, ListingColumn } from '#app/tracks/field.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'

/** A listing in a list, as its reader may see it. */
export interface ListingCard {
  id: string
  track: string
  side: ListingSide
  title: string
  teaser: string
  industry: string | null
  prefecture: string | null
  municipality: string | null
  tags: string[]
  priceMinYen: number | null
  priceMaxYen: number | null
  employees: number | BandValue | null
  publishedAt: string | null
}

/** Projects a row for a list; a column above the reader's level is left empty, or filled with its band. */
export function toListingCard(
  listing: ListingRow & { id: string; publishedAt: Date | null },
  cleared: DisclosureLevel,
): ListingCard {
  const shown = new Map<ListingColumn, FieldValue | BandValue>()
  for (const { definition, value } of projectListing(listing, cleared))
    if (definition.column) shown.set(definition.column, value)
  const text = (column: ListingColumn) => (shown.get(column) as string | undefined) ?? null
  const number = (column: ListingColumn) => {
    const value = shown.get(column)
    return typeof value === 'number' ? value : null
  }
  const employees = shown.get('employees')
  return {
    id: listing.id,
    track: listing.track,
    side: listing.side,
    title: text('title') ?? '',
    teaser: text('teaser') ?? '',
    industry: text('industry'),
    prefecture: text('prefecture'),
    municipality: text('municipality'),
    tags: [...((shown.get('tags') as readonly string[] | undefined) ?? [])],
    priceMinYen: number('priceMinYen'),
    priceMaxYen: number('priceMaxYen'),
    employees: isBand(employees) ? employees : number('employees'),
    publishedAt: listing.publishedAt?.toISOString() ?? null,
  }
}
