import { indexListings } from './index-listings.server.ts'

/** Puts a changed listing into the index, or takes it out. */
export const onListingChanged = ({ listingId }: { listingId: string }): Promise<void> => indexListings([listingId])

/** The same for an import, in one go. */
export const onListingsImported = ({ listingIds }: { listingIds: string[] }): Promise<void> => indexListings(listingIds)
