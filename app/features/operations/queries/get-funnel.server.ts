import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { trackKeys } from '#app/tracks/track-definition.ts'
import { type FunnelRange, monthsBetween, noCounts, offeredMonths, readRange, type StageCounts } from '../funnel.ts'
import { type Loss, type LossStage, readLosses, readStages, type StageCount } from './read-funnel.server.ts'

/** Reasons added up over the months, most frequent first. */
export type LossLine = Omit<Loss, 'month'>

export interface FunnelPage {
  range: FunnelRange
  /** Those one can choose. */
  offered: string[]
  totals: StageCounts
  months: { month: string; counts: StageCounts }[]
  tracks: { track: string; counts: StageCounts }[]
  losses: { stage: LossStage; count: number; lines: LossLine[] }[]
}

function add(rows: readonly StageCount[]): StageCounts {
  const counts = noCounts()
  for (const { stage, count } of rows) counts[stage] += count
  return counts
}

function addUp(losses: readonly Loss[]): LossLine[] {
  const lines = new Map<string, LossLine>()
  for (const { month: _, ...line } of losses) {
    const key = JSON.stringify([line.track, line.state, line.by, line.reason])
    const known = lines.get(key)
    if (known) known.count += line.count
    else lines.set(key, { ...line })
  }
  return [...lines.values()].sort((a, b) => b.count - a.count || (a.track < b.track ? -1 : 1))
}

const lossStages = ['requests', 'proposed', 'deals', 'judged', 'helped'] as const

/** From listings to closings, with what was lost on the way. @throws AppError request.forbidden */
export async function getFunnel(actor: Actor, params: URLSearchParams): Promise<FunnelPage> {
  requirePermission(actor, 'console:read')
  const today = tokyoDay(clock.now())
  const range = readRange(params, today)
  const [stages, losses] = await Promise.all([readStages(range), readLosses(range)])
  const shown = range.track === null ? trackKeys : [range.track]
  return {
    ...{ range, offered: offeredMonths(today), totals: add(stages) },
    months: monthsBetween(range).map((month) => ({ month, counts: add(stages.filter((row) => row.month === month)) })),
    tracks: shown.map((track) => ({ track, counts: add(stages.filter((row) => row.track === track)) })),
    losses: lossStages.map((stage) => {
      const lines = addUp(losses.filter((loss) => loss.stage === stage))
      return { stage, lines, count: lines.reduce((sum, { count }) => sum + count, 0) }
    }),
  }
}

/** The same numbers by month and track, for a file. @throws AppError request.forbidden */
export async function getFunnelRows(actor: Actor, params: URLSearchParams) {
  requirePermission(actor, 'console:read')
  const range = readRange(params, tokyoDay(clock.now()))
  const [stages, losses] = await Promise.all([readStages(range), readLosses(range)])
  const shown = range.track === null ? trackKeys : [range.track]
  const rows = monthsBetween(range).flatMap((month) =>
    shown.map((track) => ({
      ...{ month, track },
      counts: add(stages.filter((row) => row.month === month && row.track === track)),
    })),
  )
  const lost = losses.sort((a, b) => (a.month === b.month ? b.count - a.count : a.month < b.month ? -1 : 1))
  return { rows, losses: lost }
}
