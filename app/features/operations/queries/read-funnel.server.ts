import { badOutcomes } from '#app/features/bench/rules.ts'
import { closedStates } from '#app/features/deals/closed-states.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type FunnelRange, type FunnelStage, rangeBounds } from '../funnel.ts'

/** How many came to a stage in a month (Japan), in one track. */
export interface StageCount {
  stage: FunnelStage
  track: string
  month: string
  count: number
}

/**
 * Where something was lost: asked and not put before the counterpart, put before it, or as a deal. And what navigators say of
 * deals that have ended, with as many reasons as they see: why one came to nothing, and what helped where it went well.
 */
export type LossStage = 'requests' | 'proposed' | 'deals' | 'judged' | 'helped'

/** What ended without a closing in a month: in which state, by whom and why, by key. */
export interface Loss {
  stage: LossStage
  track: string
  month: string
  state: string
  by: string | null
  reason: string | null
  count: number
}

const monthOf = (column: string) => Prisma.raw(`to_char("${column}" AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM')`)

const inRange = (column: string, { since, until }: ReturnType<typeof rangeBounds>) =>
  Prisma.sql`${Prisma.raw(`"${column}"`)} >= ${since} AND ${Prisma.raw(`"${column}"`)} < ${until}`

const ofTrack = ({ track }: FunnelRange, table = '') =>
  track === null ? Prisma.empty : Prisma.sql`AND ${Prisma.raw(`${table}"track"`)} = ${track}`

/**
 * All stages by track and month: one query. Each counts in the month it happened in (flow), so a stage of a month is not made of
 * those before it in the same month. The caller has asked for the permission.
 */
export function readStages(range: FunnelRange): Promise<StageCount[]> {
  const bounds = rangeBounds(range)
  const by = (stage: FunnelStage, table: string, column: string, condition = Prisma.empty) => Prisma.sql`
    SELECT ${stage} AS stage, "track", ${monthOf(column)} AS month, count(*)::int AS count
    FROM ${Prisma.raw(`"${table}"`)} WHERE ${inRange(column, bounds)} ${condition} ${ofTrack(range)} GROUP BY 2, 3`
  const [firstDay, endDay] = [tokyoDay(bounds.since), tokyoDay(bounds.until)]
  return db.$queryRaw<StageCount[]>`
    ${by('listings', 'Listing', 'publishedAt')}
    UNION ALL
    SELECT 'matches', l."track", to_char(shown.month, 'YYYY-MM'), count(*)::int
    FROM (
      SELECT DISTINCT "listingId", "otherListingId", date_trunc('month', "day") AS month
      FROM "MatchImpression" WHERE "day" >= ${firstDay}::date AND "day" < ${endDay}::date) AS shown
    JOIN "Listing" l ON l."id" = shown."listingId" WHERE TRUE ${ofTrack(range, 'l.')} GROUP BY 2, 3
    UNION ALL ${by('requests', 'Introduction', 'createdAt', Prisma.sql`AND "origin" = 'member'`)}
    UNION ALL ${by('proposed', 'Introduction', 'proposedAt')}
    UNION ALL ${by('deals', 'Deal', 'createdAt')}
    UNION ALL ${by('closings', 'Deal', 'closedAt', Prisma.sql`AND "state" = ANY(${closedStates})`)}`
}

/** A place in which losses and their reasons stand. */
type LossSource = (range: FunnelRange) => Promise<Loss[]>

const introductionLosses: LossSource = (range) => db.$queryRaw<Loss[]>`
  SELECT CASE WHEN "proposedAt" IS NULL THEN 'requests' ELSE 'proposed' END AS stage, "track",
    ${monthOf('stateChangedAt')} AS month, "state"::text, "endedBy" AS by, "endReason" AS reason, count(*)::int AS count
  FROM "Introduction"
  WHERE "state" IN ('declined', 'withdrawn', 'expired') AND ${inRange('stateChangedAt', rangeBounds(range))} ${ofTrack(range)}
  GROUP BY 1, 2, 3, 4, 5, 6`

const lostStates: string[] = allTracks.flatMap(({ process }) => process.final.slice(1))

const dealLosses: LossSource = (range) => db.$queryRaw<Loss[]>`
  SELECT 'deals' AS stage, "track", ${monthOf('closedAt')} AS month, "state", NULL AS by, "endReason" AS reason, count(*)::int AS count
  FROM "Deal" WHERE "state" = ANY(${lostStates}) AND ${inRange('closedAt', rangeBounds(range))} ${ofTrack(range)}
  GROUP BY 2, 3, 4, 6`

const judgements: LossSource = (range) => db.$queryRaw<Loss[]>`
  SELECT CASE WHEN o."outcome" = ANY(${[...badOutcomes]}) THEN 'judged' ELSE 'helped' END AS stage, "track",
    ${monthOf('answeredAt')} AS month, o."outcome" AS state, NULL AS by, r.reason, count(*)::int AS count
  FROM "BrokeredOutcome" o JOIN "Introduction" i ON i."id" = o."introductionId" CROSS JOIN LATERAL unnest(o."reasons") AS r(reason)
  WHERE ${inRange('answeredAt', rangeBounds(range))} ${ofTrack(range)}
  GROUP BY 1, 2, 3, 4, 6`

const lossSources: readonly LossSource[] = [introductionLosses, dealLosses, judgements]

/** What was lost, by stage, track, month and reason; it counts in the month it ended. The caller has asked for the permission. */
export async function readLosses(range: FunnelRange): Promise<Loss[]> {
  return (await Promise.all(lossSources.map((source) => source(range)))).flat()
}
