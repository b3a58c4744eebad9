import { AppError } from '#app/platform/errors/app-error.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { fieldsOf, type ListingRow } from './listing-values.ts'

type Listing = Pick<ListingRow, 'track' | 'side'>

/** The fields of a listing that hold pictures, as lists of image ids. */
export const imageFieldsOf = (listing: Listing): FieldDefinition[] =>
  fieldsOf(listing).filter(({ control }) => control === 'images')

/** One of them. @throws AppError image.not_found for a key that is none */
export function imageField(listing: Listing, key: string): FieldDefinition {
  const found = imageFieldsOf(listing).find((field) => field.key === key)
  if (!found) throw new AppError('image.not_found')
  return found
}
