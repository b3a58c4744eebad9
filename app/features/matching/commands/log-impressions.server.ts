import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { describeError, log } from '#app/platform/log.server.ts'
import { remember } from '#app/platform/remember.server.ts'
import { rankingVersionOf, type RankingVersionRow } from '../ranking-version.server.ts'
import type { ShownMatch } from '../shown-match.ts'

interface WaitingRow extends Omit<ShownMatch, 'values'> {
  listingId: string
  memberId: string
  day: Date
  values: Record<string, [number | null, number | null]>
  version: string
}

const FLUSH_MS = 1_000
/** More than this many waiting are not kept: the pages come first. */
const WAITING_MAX = 5_000

const queue = remember('match-impressions', () => ({
  rows: [] as WaitingRow[],
  versions: new Map<string, RankingVersionRow>(),
  timer: undefined as NodeJS.Timeout | undefined,
}))

const rounded = (value: number | 'unknown'): number | null =>
  value === 'unknown' ? null : Math.round(value * 1_000) / 1_000

const compact = (values: ShownMatch['values']): WaitingRow['values'] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, both]) =>
      both ? [[key, [rounded(both.forSubject), rounded(both.forOther)] as [number | null, number | null]]] : [],
    ),
  )

/** Writes what waits. Shown again on the same day, a match keeps its first row. */
export async function flushImpressions(): Promise<void> {
  clearTimeout(queue.timer)
  queue.timer = undefined
  const rows = queue.rows.splice(0)
  if (rows.length === 0) return
  const versions = [...queue.versions.values()]
  queue.versions.clear()
  try {
    await db.rankingVersion.createMany({
      data: versions.map((version) => ({ ...version, createdAt: clock.now() })),
      skipDuplicates: true,
    })
    await db.matchImpression.createMany({ data: rows, skipDuplicates: true })
  } catch (error) {
    log.warn({ error: describeError(error), count: rows.length }, 'impressions were not kept')
  }
}

/**
 * Notes which matches a member was shown, in which order and why. Nothing is written now: a moment later many are written at
 * once, after the page has been answered. A process that dies loses a second of them. No text of a listing is kept.
 */
export function logImpressions(
  { memberId }: MemberActor,
  listing: { id: string; track: string },
  shown: readonly ShownMatch[],
): void {
  if (queue.rows.length + shown.length > WAITING_MAX) return
  const version = rankingVersionOf(listing.track)
  const day = new Date(tokyoDay(clock.now()))
  queue.versions.set(version.version, version)
  queue.rows.push(
    ...shown.map(({ values, ...place }) => ({
      ...place,
      ...{ listingId: listing.id, memberId, day, version: version.version },
      values: compact(values),
    })),
  )
  queue.timer ??= setTimeout(() => void flushImpressions(), FLUSH_MS).unref()
}
