import { fieldsOf, type ListingRow, switchesOf } from '#app/features/listings/listing-values.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'
import { type DisclosureLevel, disclosureLevels, mayRead } from '#app/tracks/disclosure-level.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { levelOf } from '#app/tracks/switches.ts'
import { type Glance, glanceOf } from './glance.ts'

/** A said thing and the part of the page it stands in. */
export interface PageField extends ShownField {
  /** The step of the form it was asked in: readers find together what its owner wrote together. */
  step: string
}

/** What a listing says to a reader of one level. */
export interface ListingView {
  /** All that is said at or below the cleared level, without the headline. */
  fields: PageField[]
  /** What a stranger wants to know first. */
  glance: Glance[]
  /** Keys of what this reader could read if the listing said it. */
  unsaid: string[]
  /** Keys of the fields this side may say above the cleared level, whether or not this listing says them. */
  closed: { level: DisclosureLevel; keys: string[] }[]
}

function closedTo(row: ListingRow, cleared: DisclosureLevel): ListingView['closed'] {
  const switches = switchesOf(row)
  return disclosureLevels
    .filter((level) => level !== 'party' && level !== 'owner' && !mayRead(cleared, level))
    .map((level) => ({
      level,
      keys: fieldsOf(row)
        .filter((field) => levelOf(field, switches) === level)
        .map(({ key }) => key),
    }))
}

const isPlain = ({ control }: FieldDefinition): boolean => control !== 'images' && control !== 'tags'

function unsaidIn(row: ListingRow, cleared: DisclosureLevel, said: readonly ShownField[]): string[] {
  const switches = switchesOf(row)
  const keys = new Set(said.map(({ key }) => key))
  return fieldsOf(row)
    .filter((field) => isPlain(field) && mayRead(cleared, levelOf(field, switches)))
    .flatMap(({ key }) => (keys.has(key) || key === 'title' ? [] : [key]))
}

/**
 * The one view of a listing, for the page that is served and for the preview of a working copy.
 * @param confidential `ListingConfidential.details`, for readers who may have it
 */
export function listingView(row: ListingRow, cleared: DisclosureLevel, confidential?: unknown): ListingView {
  const levels = disclosureLevels.filter((level) => mayRead(cleared, level))
  const definitions = fieldsOf(row)
  const steps = new Map(definitions.map(({ key, step }) => [key, step]))
  const fields = shownFields(row, levels, confidential)
    .filter(({ key }) => key !== 'title')
    .map((field) => ({ ...field, step: steps.get(field.key) ?? 'outline' }))
  return {
    fields,
    glance: glanceOf(definitions, fields),
    unsaid: unsaidIn(row, cleared, fields),
    closed: closedTo(row, cleared),
  }
}
