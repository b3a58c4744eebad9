import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { favouriteOwnScope } from '../scope.ts'

/** Takes a listing out of the member's favourites, in whatever state it is. Said twice it is the same. */
export async function dropListing(actor: Actor, listingId: string): Promise<void> {
  await runCommand(actor, 'favourite:keep', async ({ tx }) => {
    await tx.listingFavourite.deleteMany({ where: { listingId, ...favouriteOwnScope(actor) } })
  })
}
