import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import { dealReadingPartyScope } from '#app/features/deals/scope.ts'

interface Picture {
  id: string
  participantId: string
}

/** The listings whose page an actor may open: a party of a deal keeps its listing in sight after it has left the lists. */
const openListingsScope = (actor: Actor): Prisma.ListingWhereInput => ({
  OR: [
    listingsVisibleTo(actor),
    { dealsAsOffer: { some: dealReadingPartyScope(actor) } },
    { dealsAsNeed: { some: dealReadingPartyScope(actor) } },
  ],
})

/** Ids of its participant's listings in which the picture stands anywhere; read as ids only, whatever the level. */
async function holding({ id, participantId }: Picture): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT l."id" FROM "Listing" l LEFT JOIN "ListingConfidential" c ON c."listingId" = l."id"
    WHERE l."participantId" = ${participantId}::uuid AND strpos(concat(l."details", c."details"), ${id}) > 0`
  return rows.map((row) => row.id)
}

/**
 * Ids of the listings that hold the picture and that the actor may open. Whether the picture is shown to the actor there,
 * the listing's projection says.
 */
export async function listingsOfImage(actor: Actor, picture: Picture): Promise<string[]> {
  const found = await db.listing.findMany({
    where: { AND: [{ id: { in: await holding(picture) } }, openListingsScope(actor)] },
    select: { id: true },
  })
  return found.map(({ id }) => id)
}
