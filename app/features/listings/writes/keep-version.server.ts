import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { versionContent } from '../version-content.ts'

/**
 * Keeps what a listing says at this moment under its version number, once: what members may read apart from the rest.
 * @throws nothing when it is kept already
 */
export async function keepVersion({ tx, actor, now }: CommandContext, listingId: string): Promise<void> {
  const listing = await tx.listing.findFirstOrThrow({
    where: { id: listingId, ...systemScope('kept as it is; the caller has written it') },
    include: { confidential: true },
  })
  await tx.listingVersion.createMany({
    data: [
      {
        listingId,
        version: listing.version,
        ...versionContent(listing, listing.confidential?.details),
        changedByMemberId: actor.kind === 'member' ? actor.memberId : null,
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  })
}
