import { type ListingRow, fieldsOf, valuesOf } from '#app/features/listings/listing-values.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import { projectFields } from '#app/tracks/project-fields.ts'
import type { SearchDocument } from '#search/document.ts'

export interface IndexedListing extends ListingRow {
  id: string
  version: number
  participantId: string
  publishedAt: Date | null
}

/** For `select`: what a search document is made of. */
export const indexedColumns = { id: true, version: true, participantId: true, publishedAt: true } as const

const textControls = ['text', 'line']

/** The words of the text fields cleared for one level and not for the one below it; title and town have places of their own. */
function textAt(listing: ListingRow, level: DisclosureLevel): string {
  const ownPlace = ['title', 'municipality']
  return projectFields(fieldsOf(listing), valuesOf(listing), level)
    .filter(({ definition }) => definition.level === level && textControls.includes(definition.control))
    .filter(({ definition }) => !ownPlace.includes(definition.key))
    .map(({ value }) => String(value))
    .join('\n')
}

const asNumber = (value: bigint | null): number | null => (value === null ? null : Number(value))

/** What the engine knows of a listing: its public and member projections, never more. */
export function toSearchDocument(listing: IndexedListing): SearchDocument {
  return {
    id: listing.id,
    version: listing.version,
    track: listing.track,
    side: listing.side,
    participantId: listing.participantId,
    publishedAt: listing.publishedAt?.getTime() ?? 0,
    title: listing.title,
    publicText: textAt(listing, 'public'),
    memberText: textAt(listing, 'member'),
    tags: listing.tags,
    industry: listing.industry,
    prefecture: listing.prefecture,
    municipality: listing.municipality,
    priceMinYen: asNumber(listing.priceMinYen),
    priceMaxYen: asNumber(listing.priceMaxYen),
    employees: listing.employees,
  }
}
