import { valueColumns } from '#app/features/listings/listing-values.ts'
import { shownFields } from '#app/features/listings/shown-field.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

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

/** Null for a listing visitors cannot open: there is nothing to be shared. */
export async function getShare(listingId: string): Promise<Share | null> {
  const listing = await db.listing.findFirst({
    where: { id: listingId, status: 'published', ...systemScope('its public projection only') },
    select: valueColumns,
  })
  if (!listing) return null
  const said = new Map(shownFields(listing, ['public']).map(({ key, value }) => [key, value]))
  const text = (key: string) => String(said.get(key) ?? '')
  return {
    url: new URL(`/listings/${listingId}`, env().APP_URL).href,
    title: shorten(text('title')),
    description: shorten(text('teaser')),
  }
}
