import type { CommandContext } from '#app/platform/command.server.ts'
import { refuseMissingListing } from '../missing-listing.server.ts'
import { editableListingsScope } from '../scope.ts'

/** A listing the actor may change. @throws AppError listing.not_found, referrer.assistance_ended */
export async function findEditableListing({ tx, actor }: CommandContext, id: string) {
  const listing = await tx.listing.findFirst({
    where: { AND: [{ id }, editableListingsScope(actor)] },
    include: { confidential: true, participant: { select: { verificationStatus: true, name: true } } },
  })
  if (!listing) return refuseMissingListing(tx, actor, id)
  return listing
}
