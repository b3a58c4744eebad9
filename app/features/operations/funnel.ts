import { isTrackKey } from '#app/tracks/registry.ts'
import type { TrackKey } from '#app/tracks/track-definition.ts'

/** From what is posted to what is closed, in this order. */
export const funnelStages = ['listings', 'matches', 'requests', 'proposed', 'deals', 'closings'] as const
export type FunnelStage = (typeof funnelStages)[number]
export type StageCounts = Record<FunnelStage, number>

/** Months as `2026-04`, both counted in, and one track or all. */
export interface FunnelRange {
  from: string
  to: string
  track: TrackKey | null
}

const MONTHS_SHOWN = 12
/** So far back a month can be chosen. */
const MONTHS_OFFERED = 36

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`

export const monthsBetween = ({ from, to }: Pick<FunnelRange, 'from' | 'to'>): string[] =>
  Array.from({ length: indexOf(to) - indexOf(from) + 1 }, (_, at) => monthAt(indexOf(from) + at))

/** The months one can choose from, the present one last. @param today `2026-04-01` */
export const offeredMonths = (today: string): string[] =>
  monthsBetween({ from: monthAt(indexOf(today) - MONTHS_OFFERED + 1), to: today.slice(0, 7) })

/** What the address asks for; the last twelve months of all tracks where it does not say. */
export function readRange(params: URLSearchParams, today: string): FunnelRange {
  const offered = offeredMonths(today)
  const asked = (name: string, otherwise: string) => {
    const month = params.get(name)
    return month !== null && offered.includes(month) ? month : otherwise
  }
  const ends = [asked('from', offered.at(-MONTHS_SHOWN)!), asked('to', offered.at(-1)!)].sort()
  const track = params.get('track')
  return { from: ends[0]!, to: ends[1]!, track: isTrackKey(track) ? track : null }
}

/** The moments a range begins and ends, in Japan; the end itself is not in it. */
export const rangeBounds = ({ from, to }: Pick<FunnelRange, 'from' | 'to'>): { since: Date; until: Date } => ({
  since: new Date(`${from}-01T00:00:00+09:00`),
  until: new Date(`${monthAt(indexOf(to) + 1)}-01T00:00:00+09:00`),
})

export const rangeQuery = ({ from, to, track }: FunnelRange): string =>
  new URLSearchParams({ from, to, ...(track ? { track } : {}) }).toString()

export const noCounts = (): StageCounts => ({
  ...{ listings: 0, matches: 0, requests: 0, proposed: 0, deals: 0, closings: 0 },
})

/** How many a stage is of the one before, in whole percent; null for the first, and where there was nothing before. */
export function keptPercent(counts: StageCounts, stage: FunnelStage): number | null {
  const before = funnelStages[funnelStages.indexOf(stage) - 1]
  if (before === undefined || counts[before] === 0) return null
  return Math.round((counts[stage] / counts[before]) * 100)
}
