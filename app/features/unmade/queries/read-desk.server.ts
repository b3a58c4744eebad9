import { listingsHiddenFromScope } from '#app/features/listings/scope.ts'
import { isSameOrganisation } from '#app/features/navigators/rules.ts'
import { navigatorsVisibleTo, ownConflictsScope } from '#app/features/navigators/scope.ts'
import { type MemberActor, navigatorIds, readableParticipantIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { trackKeys } from '#app/tracks/track-definition.ts'
import { coversIndustry } from '#search/knowledge/industry-nearness.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { LOOKED_THROUGH, notedSince } from '../rules.ts'
import type { PairIds, UnmadeQuery } from '../schema.ts'

/** Whose page it is: what the reader brokers, and what must not be put before them. */
export interface Desk {
  /** None for the operator, who only reads. */
  navigators: string[]
  tracks: string[]
  /** Industries of the reader's field with all that belongs to them; null: all. */
  industries: string[] | null
  /** Participants the reader belongs to, and those the reader has declared an interest in. */
  own: string[]
  conflicting: string[]
  /** Listings that hide from an organisation of the reader. */
  hidden: string[]
}

/** Participants with a listing in the lists that the reader has declared an interest in. */
async function findConflicting(actor: MemberActor): Promise<string[]> {
  const declared = await db.navigatorConflict.findMany({
    where: ownConflictsScope(actor),
    select: { organisationFolded: true },
  })
  if (declared.length === 0) return []
  const posting = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT p."id", p."name" FROM "Participant" p
    WHERE EXISTS (SELECT 1 FROM "Listing" l WHERE l."participantId" = p."id" AND l."status" = 'published')`
  return posting.flatMap(({ id, name }) =>
    declared.some(({ organisationFolded }) => isSameOrganisation(organisationFolded, name)) ? [id] : [],
  )
}

async function findHidden(actor: MemberActor): Promise<string[]> {
  const rows = await db.listing.findMany({
    where: { AND: [{ status: 'published' }, listingsHiddenFromScope(actor)] },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

const covered = (mine: readonly string[]): string[] =>
  [...INDUSTRIES.keys()].filter((code) => mine.some((one) => coversIndustry(one, code)))

/** A navigator with a field of no industries in particular brokers them all. */
function fieldOf(appointed: readonly { industries: string[] }[]): string[] | null {
  if (appointed.length === 0 || appointed.some(({ industries }) => industries.length === 0)) return null
  return covered(appointed.flatMap(({ industries }) => industries))
}

export async function readDesk(actor: MemberActor): Promise<Desk> {
  const navigators = navigatorIds(actor)
  const [appointed, conflicting, hidden] = await Promise.all([
    db.navigator.findMany({
      where: { AND: [{ participantId: { in: navigators } }, navigatorsVisibleTo(actor)] },
      select: { industries: true, tracks: true },
    }),
    findConflicting(actor),
    findHidden(actor),
  ])
  return {
    navigators,
    tracks: navigators.length === 0 ? [...trackKeys] : [...new Set(appointed.flatMap(({ tracks }) => tracks))],
    industries: fieldOf(appointed),
    own: readableParticipantIds(actor),
    conflicting,
    hidden,
  }
}

/** Ids as PostgreSQL takes them; an empty list needs its type said. */
export const uuids = (ids: readonly string[]): Prisma.Sql => Prisma.sql`${[...ids]}::uuid[]`

/** Industry and place of the reader's choice: one of the two listings is enough. */
export function chosen({ industries }: Desk, { field, area }: UnmadeQuery, one: Prisma.Sql, other: Prisma.Sql) {
  const inField =
    field === 'all' || industries === null
      ? Prisma.empty
      : Prisma.sql`AND (${one}."industry" = ANY(${industries}) OR ${other}."industry" = ANY(${industries}))`
  const inArea =
    area === null ? Prisma.empty : Prisma.sql`AND (${one}."prefecture" = ${area} OR ${other}."prefecture" = ${area})`
  return Prisma.sql`${inField} ${inArea}`
}

/** A pair that is open, with what keeps it from the reader. */
export interface OpenPair extends PairIds {
  isConflict: boolean
  /** Another navigator means to propose it. */
  isTaken: boolean
  isMine: boolean
  isAside: boolean
}

/** The best open pairs of listings as they stand, best first. */
export async function findOpenPairs(desk: Desk, query: UnmadeQuery): Promise<OpenPair[]> {
  const { navigators, tracks, own, conflicting, hidden } = desk
  const wanted = tracks.filter((track) => query.track === null || track === query.track)
  return db.$queryRaw<OpenPair[]>`
    WITH best AS (
      SELECT p."offerListingId", p."needListingId", p."score", o."participantId" AS offerer, n."participantId" AS needer
      FROM "UnmadePair" p
        JOIN "Listing" o ON o."id" = p."offerListingId" AND o."status" = 'published' AND o."version" = p."offerVersion"
        JOIN "Listing" n ON n."id" = p."needListingId" AND n."status" = 'published' AND n."version" = p."needVersion"
      WHERE p."track" = ANY(${wanted})
        AND o."participantId" <> ALL(${uuids(own)}) AND n."participantId" <> ALL(${uuids(own)})
        AND o."id" <> ALL(${uuids(hidden)}) AND n."id" <> ALL(${uuids(hidden)})
        ${chosen(desk, query, Prisma.sql`o`, Prisma.sql`n`)}
      ORDER BY p."score" DESC, p."offerListingId", p."needListingId" LIMIT ${LOOKED_THROUGH})
    SELECT b."offerListingId", b."needListingId",
      (b.offerer = ANY(${uuids(conflicting)}) OR b.needer = ANY(${uuids(conflicting)})) AS "isConflict",
      COALESCE(${navigators.length > 0} AND t."navigatorParticipantId" <> ALL(${uuids(navigators)}), FALSE) AS "isTaken",
      COALESCE(t."navigatorParticipantId" = ANY(${uuids(navigators)}), FALSE) AS "isMine",
      EXISTS (SELECT 1 FROM "PutAsidePair" a WHERE a."navigatorParticipantId" = ANY(${uuids(navigators)})
        AND a."offerListingId" = b."offerListingId" AND a."needListingId" = b."needListingId") AS "isAside"
    FROM best b
      LEFT JOIN "NotedPair" t ON t."offerListingId" = b."offerListingId" AND t."needListingId" = b."needListingId"
        AND t."notedAt" > ${notedSince(clock.now())}
    WHERE NOT EXISTS (SELECT 1 FROM "Introduction" i
        WHERE i."offerListingId" = b."offerListingId" AND i."needListingId" = b."needListingId")
      AND NOT EXISTS (SELECT 1 FROM "HiddenMatch" h
        WHERE h."listingId" = b."offerListingId" AND h."otherListingId" = b."needListingId")
      AND NOT EXISTS (SELECT 1 FROM "HiddenMatch" h
        WHERE h."listingId" = b."needListingId" AND h."otherListingId" = b."offerListingId")
      AND NOT EXISTS (SELECT 1 FROM "Membership" m JOIN "Membership" x ON x."memberId" = m."memberId"
        WHERE m."participantId" = b.offerer AND x."participantId" = b.needer)
    ORDER BY b."score" DESC, b."offerListingId", b."needListingId"`
}
