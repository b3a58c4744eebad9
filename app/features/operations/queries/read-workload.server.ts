import { closedStates } from '#app/features/deals/closed-states.ts'
import { brokenOffStates } from '#app/features/participants/scope.ts'
import { clock, DAY_MS, HOUR_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { WorkloadSort } from '../workload-sort.ts'

/** Answers are looked at for so long, outcomes for a year. */
export const ANSWERS_DAYS = 90
export const OUTCOMES_DAYS = 365

/** One navigator's load, ageing, answers and outcomes. */
export interface Workload {
  participantId: string
  name: string
  tracks: string[]
  capacity: number
  /** In hand: being brokered, or with a counterpart. */
  open: number
  /** Asked to take and not taken yet. */
  asked: number
  /** Days since the navigator got the oldest of those in hand; null where there is none. */
  oldestDays: number | null
  /** In hand for up to a week, up to two, longer. */
  ages: { week: number; twoWeeks: number; longer: number }
  /** Median hours from getting one to putting it forward or giving it back, last 90 days; null where there was none. */
  answerHours: number | null
  answers: number
  refused: number
  accepted: number
  declined: number
  turnedDown: number
  expired: number
  withdrawn: number
  deals: number
  closings: number
  brokenOff: number
}

interface Row extends Omit<Workload, 'ages' | 'oldestDays' | 'answerHours'> {
  week: number
  twoWeeks: number
  longer: number
  oldest: Date | null
  answerSeconds: number | null
  total: number
}

const orders: Record<WorkloadSort, Prisma.Sql> = {
  load: Prisma.sql`coalesce(i.open, 0)::float / n."capacity" DESC`,
  oldest: Prisma.sql`i.oldest ASC NULLS LAST`,
  answer: Prisma.sql`i."answerSeconds" DESC NULLS LAST`,
  refused: Prisma.sql`coalesce(c.refused, 0) DESC`,
  accepted: Prisma.sql`coalesce(i.accepted, 0) DESC`,
  closings: Prisma.sql`coalesce(d.closings, 0) DESC`,
  name: Prisma.sql`p."name" ASC`,
}

const inHand = Prisma.sql`"state" IN ('brokering', 'proposed')`

const introductions = (answersSince: Date, outcomesSince: Date, week: Date, twoWeeks: Date) => Prisma.sql`
  SELECT "navigatorParticipantId" AS id,
    count(*) FILTER (WHERE ${inHand})::int AS open,
    min("navigatorSince") FILTER (WHERE ${inHand}) AS oldest,
    count(*) FILTER (WHERE ${inHand} AND "navigatorSince" > ${week})::int AS week,
    count(*) FILTER (WHERE ${inHand} AND "navigatorSince" <= ${week} AND "navigatorSince" > ${twoWeeks})::int AS "twoWeeks",
    count(*) FILTER (WHERE ${inHand} AND "navigatorSince" <= ${twoWeeks})::int AS longer,
    count(*) FILTER (WHERE answered > ${answersSince})::int AS answers,
    (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered - "navigatorSince"))
      FILTER (WHERE answered > ${answersSince}))::float AS "answerSeconds",
    count(*) FILTER (WHERE ended AND "state" IN ('accepted', 'converted'))::int AS accepted,
    count(*) FILTER (WHERE ended AND "state" = 'declined' AND "endedBy" = 'counterpart')::int AS declined,
    count(*) FILTER (WHERE ended AND "state" = 'declined' AND "endedBy" = 'navigator')::int AS "turnedDown",
    count(*) FILTER (WHERE ended AND "state" = 'expired')::int AS expired,
    count(*) FILTER (WHERE ended AND "state" = 'withdrawn')::int AS withdrawn
  FROM (
    SELECT *, "stateChangedAt" > ${outcomesSince} AS ended,
      CASE
        WHEN "origin" = 'member' AND "proposedAt" >= "navigatorSince" THEN "proposedAt"
        WHEN "origin" = 'member' AND "state" = 'declined' AND "endedBy" = 'navigator' AND "proposedAt" IS NULL THEN "stateChangedAt"
      END AS answered
    FROM "Introduction" WHERE "navigatorParticipantId" IS NOT NULL) AS brokered
  GROUP BY 1`

const deals = (since: Date) => Prisma.sql`
  SELECT "navigatorParticipantId" AS id,
    count(*) FILTER (WHERE "createdAt" > ${since})::int AS deals,
    count(*) FILTER (WHERE "closedAt" > ${since} AND "state" = ANY(${closedStates}))::int AS closings,
    count(*) FILTER (WHERE "closedAt" > ${since} AND "state" = ANY(${brokenOffStates}))::int AS "brokenOff"
  FROM "Deal" WHERE "navigatorParticipantId" IS NOT NULL GROUP BY 1`

const refusals = (since: Date) => Prisma.sql`
  SELECT "fromNavigatorId" AS id, count(*)::int AS refused FROM "IntroductionNavigatorChange"
  WHERE "side" IS NOT NULL AND "changedAt" > ${since} GROUP BY 1`

const asked = Prisma.sql`
  SELECT "suggestedNavigatorId" AS id, count(*)::int AS asked FROM "Introduction" WHERE "state" = 'requested' GROUP BY 1`

const counts = ['open', 'asked', 'week', 'twoWeeks', 'longer', 'answers', 'refused', 'accepted', 'declined'] as const
const moreCounts = ['turnedDown', 'expired', 'withdrawn', 'deals', 'closings', 'brokenOff'] as const

const toWorkload = ({ week, twoWeeks, longer, oldest, answerSeconds, total: _, ...row }: Row, now: Date): Workload => ({
  ...row,
  ages: { week, twoWeeks, longer },
  oldestDays: oldest && Math.max(0, Math.floor((now.getTime() - oldest.getTime()) / DAY_MS)),
  answerHours: answerSeconds === null ? null : (answerSeconds * 1_000) / HOUR_MS,
})

/** All navigators, or one, with their numbers: one query. The caller has asked for the permission. */
export async function readWorkload(
  choice: { participantId: string } | { sort: WorkloadSort; take: number; skip: number },
): Promise<{ rows: Workload[]; total: number }> {
  const now = clock.now()
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const [where, order, page] =
    'participantId' in choice
      ? [Prisma.sql`WHERE n."participantId" = ${choice.participantId}::uuid`, orders.name, Prisma.empty]
      : [Prisma.empty, orders[choice.sort], Prisma.sql`LIMIT ${choice.take} OFFSET ${choice.skip}`]
  const columns = [...counts, ...moreCounts].map((name) => Prisma.raw(`coalesce("${name}", 0) AS "${name}"`))
  const rows = await db.$queryRaw<Row[]>`
    SELECT n."participantId", p."name", n."tracks", n."capacity", i.oldest, i."answerSeconds", ${Prisma.join(columns)},
      count(*) OVER ()::int AS total
    FROM "Navigator" n JOIN "Participant" p ON p."id" = n."participantId"
      LEFT JOIN (${introductions(ago(ANSWERS_DAYS), ago(OUTCOMES_DAYS), ago(7), ago(14))}) i ON i.id = n."participantId"
      LEFT JOIN (${deals(ago(OUTCOMES_DAYS))}) d ON d.id = n."participantId"
      LEFT JOIN (${refusals(ago(OUTCOMES_DAYS))}) c ON c.id = n."participantId"
      LEFT JOIN (${asked}) a ON a.id = n."participantId"
    ${where} ORDER BY ${order}, p."name", n."participantId" ${page}`
  return { rows: rows.map((row) => toWorkload(row, now)), total: rows[0]?.total ?? 0 }
}
