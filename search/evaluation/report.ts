import { createRankingContext } from '../ranking/context.ts'
import type { CriteriaOf, EvaluationTrack, Recall } from './evaluate.ts'
import { halfOf, rankWithBaseline, rankWithCriteria } from './evaluate.ts'
import type { Metrics } from './metrics.ts'
import { metricsOf } from './metrics.ts'

export interface EvaluationRow {
  readonly label: string
  readonly metrics: Metrics
}

export interface EvaluationReport {
  /** Per track and `all`. */
  readonly ranking: Readonly<Record<string, Metrics>>
  readonly baseline: Readonly<Record<string, Metrics>>
  /** All tracks, the two halves of the split. */
  readonly halves: readonly EvaluationRow[]
  /** All tracks, without one criterion at a time and with it alone. */
  readonly ablation: readonly EvaluationRow[]
}

type Ranks = (number | null)[]

/** Measures the criteria on all tracks, beside the baseline. */
export async function evaluate(
  tracks: readonly EvaluationTrack[],
  criteriaOf: CriteriaOf,
  recall?: Recall,
): Promise<EvaluationReport> {
  const contexts = new Map(
    tracks.map(({ track, corpus }) => [track, createRankingContext(corpus, Date.UTC(2026, 0, 1))]),
  )
  const rank = (only: (key: string) => boolean) =>
    perTrack(tracks, (track) =>
      rankWithCriteria(
        track,
        criteriaOf(track.track).filter(({ key }) => only(key)),
        recall,
        contexts.get(track.track),
      ),
    )
  const ranks = await rank(() => true)
  const keys = [...new Set(tracks.flatMap(({ track }) => criteriaOf(track).map(({ key }) => key)))]
  const ablation: EvaluationRow[] = []
  for (const key of keys) {
    ablation.push({
      label: `without ${key}`,
      metrics: metricsOf([...(await rank((one) => one !== key)).values()].flat()),
    })
    ablation.push({ label: `only ${key}`, metrics: metricsOf([...(await rank((one) => one === key)).values()].flat()) })
  }
  const baseline = await perTrack(tracks, async (track) => rankWithBaseline(track))
  return { ranking: summary(ranks), baseline: summary(baseline), halves: halves(tracks, ranks), ablation }
}

async function perTrack(tracks: readonly EvaluationTrack[], rank: (track: EvaluationTrack) => Promise<Ranks>) {
  const ranks = new Map<string, Ranks>()
  for (const track of tracks) ranks.set(track.track, await rank(track))
  return ranks
}

function summary(ranks: ReadonlyMap<string, Ranks>): Record<string, Metrics> {
  const result: Record<string, Metrics> = { all: metricsOf([...ranks.values()].flat()) }
  for (const [track, own] of ranks) result[track] = metricsOf(own)
  return result
}

function halves(tracks: readonly EvaluationTrack[], ranks: ReadonlyMap<string, Ranks>): EvaluationRow[] {
  return ([0, 1] as const).map((half) => {
    const own = tracks.flatMap(({ track, needs }) =>
      (ranks.get(track) ?? []).filter((_, at) => halfOf(needs[at]?.pair ?? '') === half),
    )
    return { label: half === 0 ? 'tuned on' : 'held out', metrics: metricsOf(own) }
  })
}

/** The report as lines to print; the last one is a JSON object of MRR@10 and Recall@5 per track. */
export function reportLines(report: EvaluationReport): string[] {
  const line = (label: string, own: Metrics, beside?: Metrics): string =>
    [
      label.padEnd(26),
      String(own.questions).padStart(5),
      own.mrr10.toFixed(3).padStart(8),
      own.recall5.toFixed(3).padStart(8),
      ...(beside ? [beside.mrr10.toFixed(3).padStart(12), beside.recall5.toFixed(3).padStart(8)] : []),
    ].join('')
  const head = 'needs'.padStart(31) + '  MRR@10' + '  Rec.@5'
  const figures = Object.entries(report.ranking).map(([track, { mrr10, recall5 }]) => [
    track,
    { mrr10: rounded(mrr10), recall5: rounded(recall5) },
  ])
  return [
    `${head}  BM25 MRR@10  Rec.@5`,
    ...Object.entries(report.ranking).map(([track, own]) => line(track, own, report.baseline[track])),
    '',
    head,
    ...[...report.halves, ...report.ablation].map(({ label, metrics }) => line(label, metrics)),
    '',
    JSON.stringify(Object.fromEntries(figures) as Record<string, unknown>),
  ]
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
