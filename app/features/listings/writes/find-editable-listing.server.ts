import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { editableListingsScope } from '../scope.ts'

/** A listing the actor may change. @throws AppError listing.not_found */
export async function findEditableListing({ tx, actor }: CommandContext, id: string) {
  const listing = await tx.listing.findFirst({
    where: { AND: [{ id }, editableListingsScope(actor)] },
    include: { confidential: true, participant: { select: { verificationStatus: true } } },
  })
  if (!listing) throw new AppError('listing.not_found')
  return listing
}
