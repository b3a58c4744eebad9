import type { Tx } from '#app/platform/db.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'
import type { Range, Traits } from '../look-alikes.ts'

/** Beyond this nobody needs the exact number. */
export const MOST = 100

/** What is told of somebody who posts on a track and side. */
export interface Sharing {
  participantId: string
  track: string
  side: ListingSide
  traits: Traits
}

/** Two digits, not a letter: all of a division has the division's middle levels. */
function industryCodes(code: string): string[] {
  const isDivision = INDUSTRIES.get(code)?.division === code
  return isDivision ? [...INDUSTRIES.values()].filter((one) => one.division === code).map((one) => one.code) : [code]
}

const all = (conditions: Prisma.Sql[]): Prisma.Sql => Prisma.join([Prisma.sql`TRUE`, ...conditions], ' AND ')

const within = (column: Prisma.Sql, range: Range | undefined): Prisma.Sql => {
  const [low, high] = range ?? [null, null]
  const ends = [
    ...(low === null ? [] : [Prisma.sql`${column} >= ${low}`]),
    ...(high === null ? [] : [Prisma.sql`${column} <= ${high}`]),
  ]
  return range === undefined ? Prisma.sql`TRUE` : all([Prisma.sql`${column} IS NOT NULL`, ...ends])
}

/** What can be asked of a participant and of a listing in the same words. */
function shared(row: Prisma.Sql, { prefecture, municipality, industry }: Traits): Prisma.Sql {
  return all([
    ...(prefecture === undefined ? [] : [Prisma.sql`${row}."prefecture" = ${prefecture}`]),
    ...(municipality === undefined ? [] : [Prisma.sql`${row}."municipality" = ${municipality}`]),
    ...(industry === undefined ? [] : [Prisma.sql`${row}."industry" = ANY (${industryCodes(industry)})`]),
  ])
}

function othersSharing({ participantId, track, side, traits }: Sharing): Prisma.Sql {
  const kinds = trackOf(track).sides[side].participantKinds
  const isFirm = Prisma.sql`p."id" <> ${participantId}::uuid AND p."deletedAt" IS NULL
    AND p."kinds" && ${kinds}::text[]::"ParticipantKind"[] AND ${within(Prisma.sql`p."foundedYear"`, traits.foundedYear)}`
  const hasPeople = within(Prisma.sql`p."employees"`, traits.people)
  return Prisma.sql`
    SELECT p."id" FROM "Participant" p WHERE ${isFirm} AND ${shared(Prisma.sql`p`, traits)} AND ${hasPeople}
    UNION
    SELECT p."id" FROM "Listing" l JOIN "Participant" p ON p."id" = l."participantId"
    WHERE l."status" = 'published' AND ${isFirm} AND ${shared(Prisma.sql`l`, traits)}
      AND (${within(Prisma.sql`l."employees"`, traits.people)} OR ${hasPeople})
    LIMIT ${MOST}`
}

/**
 * How many known participants share what is told of each of these, itself among them: by their own data, and by their
 * published listings. All are counted in one query, which answers numbers alone.
 * @param client `db` or a transaction
 * @returns in the order asked, each at most `MOST`
 */
export async function countSharing(client: Tx, asked: readonly Sharing[]): Promise<number[]> {
  if (asked.length === 0) return []
  const counts = asked.map(
    (one, at) =>
      Prisma.sql`SELECT ${at}::int AS place, count(*)::int AS others FROM (${othersSharing(one)}) AS sharing`,
  )
  const rows = await client.$queryRaw<{ place: number; others: number }[]>(Prisma.join(counts, ' UNION ALL '))
  const byPlace = new Map(rows.map(({ place, others }) => [place, others]))
  return asked.map((_, at) => Math.min(MOST, byPlace.get(at)! + 1))
}
