import { AppError } from '#app/platform/errors/app-error.ts'
import { fieldsOf, type ListingRow, valuesOf } from './listing-values.ts'
import { findListingName } from './reveals-name.ts'

interface NamedListing extends ListingRow {
  participant: { name: string }
  confidential: { details: unknown } | null
}

/**
 * A listing is anonymous, so is the description of its pictures.
 * @throws AppError image.alt_reveals_name beside the field `alt`
 */
export function refuseTellingAlt(listing: NamedListing, alt: string): void {
  const values = valuesOf(listing, listing.confidential?.details)
  const said = fieldsOf(listing)
    .filter(({ isName }) => isName)
    .map(({ key }) => values[key])
    .filter((value) => typeof value === 'string')
  const found = findListingName([listing.participant.name, ...said], alt)
  if (found !== undefined) throw new AppError('image.alt_reveals_name', { field: 'alt', params: { found } })
}
