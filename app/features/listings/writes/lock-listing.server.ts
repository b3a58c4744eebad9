import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/**
 * Holds a listing's row until the end of the transaction and reads it, without asking who is asking: for work of the
 * system, or after the caller's own scope has found it. Nothing when there is none.
 */
export async function lockListing({ tx }: CommandContext, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Listing" WHERE "id" = ${id}::uuid FOR UPDATE`
  return tx.listing.findFirst({
    where: { id, ...systemScope('locked by id') },
    include: { participant: { select: { verificationStatus: true } } },
  })
}
