import { refreshListing } from '../commands/refresh-unmade.server.ts'

/** Finds the counterparts of what was just published or changed; what has left the lists leaves the navigators' page. */
export async function onListingChanged({ listingId }: { listingId: string }): Promise<void> {
  await refreshListing(listingId)
}
