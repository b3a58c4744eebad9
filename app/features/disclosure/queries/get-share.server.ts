import { type ListingRow, valueColumns } from '#app/features/listings/listing-values.ts'
import { shownFields } from '#app/features/listings/shown-field.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'

const DESCRIPTION_MAX = 140

/** What a link to a listing says of it elsewhere: the public teaser, whoever makes the link. */
export interface Share {
  url: string
  title: string
  description: string
}

const shorten = (text: string): string => {
  const line = [...text.replace(/\s+/g, ' ').trim()]
  return line.length <= DESCRIPTION_MAX ? line.join('') : `${line.slice(0, DESCRIPTION_MAX - 1).join('')}…`
}

type Shared = ListingRow & { id: string; status: ListingStatus }

/** Null for a listing visitors cannot open: there is nothing to be shared. */
export function shareOf(listing: Shared): Share | null {
  if (listing.status !== 'published') return null
  const said = new Map(shownFields(listing, ['public']).map(({ key, value }) => [key, value]))
  const text = (key: string) => String(said.get(key) ?? '')
  return {
    url: new URL(`/listings/${listing.id}`, env().APP_URL).href,
    title: shorten(text('title')),
    description: shorten(text('teaser')),
  }
}

/** As `shareOf`, by id. */
export async function getShare(listingId: string): Promise<Share | null> {
  const listing = await db.listing.findFirst({
    where: { id: listingId, ...systemScope('its public projection only') },
    select: { ...valueColumns, id: true, status: true },
  })
  return listing && shareOf(listing)
}
