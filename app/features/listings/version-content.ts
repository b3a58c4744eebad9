import type { FieldValues } from '#app/tracks/field.ts'
import { mayRead } from '#app/tracks/disclosure-level.ts'
import { levelOf } from '#app/tracks/switches.ts'
import { fieldsOf, type ListingRow, projectListing, switchesOf, valuesOf } from './listing-values.ts'

/** What a version keeps of a listing: what members may read apart from the rest. */
export interface VersionContent {
  open: object
  confidential: object
  switches: object
}

/** What a listing says now. @param confidentialDetails `ListingConfidential.details` */
export function versionContent(row: ListingRow, confidentialDetails: unknown): VersionContent {
  const values: FieldValues = valuesOf(row, confidentialDetails)
  const switches = switchesOf(row)
  const isClosed = fieldsOf(row).filter((field) => !mayRead('member', levelOf(field, switches)))
  const open = projectListing(row, 'member').map(({ definition, value }) => [definition.key, value])
  const confidential = isClosed.flatMap(({ key }) => (values[key] === undefined ? [] : [[key, values[key]]]))
  return {
    open: Object.fromEntries(open) as object,
    confidential: Object.fromEntries(confidential) as object,
    switches,
  }
}
