import { type ListingCard, toListingCard } from '#app/features/directory/listing-card.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { crossTrackRules } from '#app/tracks/cross-track/rules.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { UnmadeQuery } from '../schema.ts'
import { chosen, type Desk, uuids } from './read-desk.server.ts'

/** What gave a rule away, at its two ends. */
export interface HintWords {
  from: string[]
  to: string[]
}

export interface HintItem {
  id: string
  rule: string
  words: HintWords
  listing: ListingCard
  /** Null where the rule is about one listing. */
  other: ListingCard | null
}

interface Row {
  id: string
  rule: string
  listingId: string
  otherListingId: string | null
  words: HintWords
  total: bigint
}

/** Rules that touch a track of the reader's and of the reader's choice. */
const rulesFor = ({ tracks }: Desk, { track }: UnmadeQuery): string[] =>
  crossTrackRules
    .filter(({ from, to }) =>
      [from.track, to.track].some((one) => tracks.includes(one) && (track === null || one === track)),
    )
    .map(({ key }) => key)

function findRows(desk: Desk, query: UnmadeQuery, { take, skip }: { take: number; skip: number }) {
  const barred = uuids([...desk.own, ...desk.conflicting])
  return db.$queryRaw<Row[]>`
    SELECT h."id", h."rule", h."listingId", h."otherListingId", h."words", count(*) OVER () AS total
    FROM "CrossTrackHint" h
      JOIN "Listing" l ON l."id" = h."listingId" AND l."status" = 'published' AND l."version" = h."version"
      LEFT JOIN "Listing" x ON x."id" = h."otherListingId"
    WHERE h."source" = 'listing' AND h."rule" = ANY(${rulesFor(desk, query)})
      AND (h."otherListingId" IS NULL OR (x."status" = 'published' AND x."version" = h."otherVersion"))
      AND l."participantId" <> ALL(${barred}) AND COALESCE(x."participantId" <> ALL(${barred}), TRUE)
      AND l."id" <> ALL(${uuids(desk.hidden)}) AND COALESCE(x."id" <> ALL(${uuids(desk.hidden)}), TRUE)
      ${chosen(desk, query, Prisma.sql`l`, Prisma.sql`x`)}
    ORDER BY row_number() OVER (PARTITION BY h."rule" ORDER BY h."score" DESC, h."id"), h."score" DESC, h."id"
    LIMIT ${take} OFFSET ${skip}`
}

/** The cross-track hints of a navigator's field, the rules taking turns; from what listings say to members alone. */
export async function listHints(
  actor: MemberActor,
  desk: Desk,
  query: UnmadeQuery,
  paging: { take: number; skip: number },
): Promise<{ items: HintItem[]; total: number }> {
  const rows = await findRows(desk, query, paging)
  const ids = rows.flatMap(({ listingId, otherListingId }) => [listingId, ...(otherListingId ? [otherListingId] : [])])
  const listings = await db.listing.findMany({
    where: { AND: [{ id: { in: ids } }, listingsVisibleTo(actor)] },
    select: { ...valueColumns, id: true, publishedAt: true },
  })
  const cards = new Map(listings.map((row) => [row.id, toListingCard(row, 'member')]))
  const items = rows.flatMap(({ id, rule, words, listingId, otherListingId }): HintItem[] => {
    const listing = cards.get(listingId)
    const other = otherListingId === null ? null : cards.get(otherListingId)
    return listing && other !== undefined ? [{ id, rule, words, listing, other }] : []
  })
  return { items, total: Number(rows[0]?.total ?? 0) }
}
