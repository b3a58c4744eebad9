import { db } from '#app/platform/db.server.ts'

/** How often matches were shown, and what came of them. */
export interface Acceptance {
  shown: number
  opened: number
  asked: number
  hidden: number
}

export interface RankingReport {
  total: Acceptance
  byPosition: (Acceptance & { position: number })[]
  /** Inside and outside the slot for new listings. */
  bySlot: (Acceptance & { isNewcomerSlot: boolean })[]
  /** By criterion and third of its value for the poster; `band` is `unknown`, `0-33`, `34-66` or `67-100`. */
  byCriterion: (Acceptance & { criterion: string; band: string })[]
  byVersion: (Acceptance & { version: string; track: string; weights: unknown })[]
}

type Counted = Record<keyof Acceptance, bigint>

const plain = <T extends Counted>(rows: readonly T[]) =>
  rows.map((row) => ({
    ...row,
    ...{ shown: Number(row.shown), opened: Number(row.opened) },
    ...{ asked: Number(row.asked), hidden: Number(row.hidden) },
  }))

/** What came of the matches shown, by place, slot, criterion and weights. Counts over everybody, and nothing else. */
export async function getRankingReport(): Promise<RankingReport> {
  const total = await db.$queryRaw<Counted[]>`
    SELECT count(*) AS shown, count("openedAt") AS opened, count("askedAt") AS asked, count("hiddenAt") AS hidden
    FROM "MatchImpression"`
  const byPosition = await db.$queryRaw<(Counted & { position: number })[]>`
    SELECT "position", count(*) AS shown, count("openedAt") AS opened, count("askedAt") AS asked, count("hiddenAt") AS hidden
    FROM "MatchImpression" GROUP BY 1 ORDER BY 1`
  const bySlot = await db.$queryRaw<(Counted & { isNewcomerSlot: boolean })[]>`
    SELECT "isNewcomerSlot", count(*) AS shown, count("openedAt") AS opened, count("askedAt") AS asked,
      count("hiddenAt") AS hidden
    FROM "MatchImpression" GROUP BY 1 ORDER BY 1`
  const byCriterion = await db.$queryRaw<(Counted & { criterion: string; band: string })[]>`
    SELECT c.key AS criterion,
      CASE WHEN c.value->>0 IS NULL THEN 'unknown' WHEN (c.value->>0)::float < 1.0 / 3 THEN '0-33'
        WHEN (c.value->>0)::float < 2.0 / 3 THEN '34-66' ELSE '67-100' END AS band,
      count(*) AS shown, count("openedAt") AS opened, count("askedAt") AS asked, count("hiddenAt") AS hidden
    FROM "MatchImpression", jsonb_each("values") AS c(key, value) GROUP BY 1, 2 ORDER BY 1, 2`
  const byVersion = await db.$queryRaw<(Counted & { version: string; track: string; weights: unknown })[]>`
    SELECT v."version", v."track", v."weights", count(*) AS shown, count("openedAt") AS opened, count("askedAt") AS asked,
      count("hiddenAt") AS hidden
    FROM "MatchImpression" i JOIN "RankingVersion" v ON v."version" = i."version" GROUP BY 1, 2, 3 ORDER BY v."createdAt"`
  return {
    total: plain(total)[0]!,
    byPosition: plain(byPosition),
    bySlot: plain(bySlot),
    byCriterion: plain(byCriterion),
    byVersion: plain(byVersion),
  }
}
