import { type ListingRow, projectListing } from '#app/features/listings/listing-values.ts'
import { isBand } from '#app/tracks/bands.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingColumn } from '#app/tracks/field.ts'
import type { SearchDocument } from '#search/document.ts'

export interface IndexedListing extends ListingRow {
  id: string
  version: number
  participantId: string
  publishedAt: Date | null
}

/** For `select`: what a search document is made of. */
export const indexedColumns = { id: true, version: true, participantId: true, publishedAt: true } as const

const textControls = ['text', 'line', 'tags']

/** The words of the text fields cleared for one level and not for the one below it; title and tags have places of their own. */
function textAt(listing: ListingRow, level: DisclosureLevel): string {
  const { choosiness } = trackOf(listing.track).sides[listing.side]
  // Who looks for a word that others have ruled out does not look for them.
  const ownPlace = ['title', 'tags', choosiness?.unwantedWords]
  return projectListing(listing, level)
    .filter(({ level: own, definition }) => own === level && textControls.includes(definition.control))
    .filter(({ definition }) => !ownPlace.includes(definition.key))
    .map(({ value }) => [value].flat().join('、'))
    .join('\n')
}

/** The column values anybody may read; of a band its lower end. */
function publicColumns(listing: ListingRow) {
  const shown = new Map(projectListing(listing, 'public').map(({ definition, value }) => [definition.column, value]))
  const number = (column: ListingColumn): number | null => {
    const value = shown.get(column)
    if (isBand(value)) return value.band[0] ?? 0
    return typeof value === 'number' ? value : null
  }
  const text = (column: ListingColumn): string | null => {
    const value = shown.get(column)
    return typeof value === 'string' ? value : null
  }
  return { shown, number, text }
}

/** What the engine knows of a listing: its public and member projections, never more. */
export function toSearchDocument(listing: IndexedListing): SearchDocument {
  const { shown, number, text } = publicColumns(listing)
  return {
    id: listing.id,
    version: listing.version,
    track: listing.track,
    side: listing.side,
    participantId: listing.participantId,
    publishedAt: listing.publishedAt?.getTime() ?? 0,
    title: text('title') ?? '',
    publicText: textAt(listing, 'public'),
    memberText: textAt(listing, 'member'),
    tags: [...((shown.get('tags') as readonly string[] | undefined) ?? [])],
    industry: text('industry'),
    prefecture: text('prefecture'),
    municipality: listing.municipality,
    priceMinYen: number('priceMinYen'),
    priceMaxYen: number('priceMaxYen'),
    employees: number('employees'),
  }
}
