import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What the actor has kept. Nobody else reads it; the owner of a listing gets a number at most. */
export const favouriteOwnScope = (actor: Actor): Prisma.ListingFavouriteWhereInput =>
  actor.kind === 'member' ? { memberId: actor.memberId } : { memberId: { in: [] } }
