import { createRankingContext } from '../ranking/context.ts'
import type { CriteriaOf, EvaluationTrack, Recall, Reread } from './evaluate.ts'
import { halfOf, rankWithBaseline, rankWithCriteria } from './evaluate.ts'
import type { Metrics } from './metrics.ts'
import { metricsOf } from './metrics.ts'

/** Figures of the criteria, beside those of the baseline on the same needs. */
export interface EvaluationRow {
  readonly label: string
  readonly metrics: Metrics
  readonly baseline: Metrics
}

/** MRR@10 per track and over all of them, with some criteria left out. */
export interface AblationRow {
  readonly label: string
  readonly mrr10: Readonly<Record<string, number>>
}

export interface EvaluationReport {
  /** Per track and `all`. */
  readonly ranking: Readonly<Record<string, Metrics>>
  readonly baseline: Readonly<Record<string, Metrics>>
  /** All tracks, the two halves of the split. */
  readonly halves: readonly EvaluationRow[]
  /** Without one criterion at a time and with it alone. */
  readonly ablation: readonly AblationRow[]
}

type Ranks = (number | null)[]

/** Measures the criteria on all tracks, beside the baseline. */
export async function evaluate(
  tracks: readonly EvaluationTrack[],
  criteriaOf: CriteriaOf,
  recall?: Recall,
  reread?: Reread,
): Promise<EvaluationReport> {
  const contexts = new Map(
    tracks.map(({ track, corpus }) => [track, createRankingContext(corpus, Date.UTC(2026, 0, 1))]),
  )
  const rank = (only: (key: string) => boolean, reader?: Reread) =>
    perTrack(tracks, (track) =>
      rankWithCriteria(
        track,
        criteriaOf(track.track).filter(({ key }) => only(key)),
        recall,
        contexts.get(track.track),
        reader,
      ),
    )
  const ranks = await rank(() => true, reread)
  const keys = [...new Set(tracks.flatMap(({ track }) => criteriaOf(track).map(({ key }) => key)))]
  const ablation: AblationRow[] = []
  if (reread) ablation.push(ablationRow('without the reader', await rank(() => true)))
  for (const key of keys) {
    ablation.push(ablationRow(`without ${key}`, await rank((one) => one !== key)))
    ablation.push(ablationRow(`only ${key}`, await rank((one) => one === key)))
  }
  const baseline = await perTrack(tracks, async (track) => rankWithBaseline(track))
  return {
    ranking: summary(ranks),
    baseline: summary(baseline),
    halves: halves(tracks, ranks, baseline),
    ablation,
  }
}

function ablationRow(label: string, ranks: ReadonlyMap<string, Ranks>): AblationRow {
  const figures = Object.entries(summary(ranks)).map(([track, { mrr10 }]) => [track, mrr10] as const)
  return { label, mrr10: Object.fromEntries(figures) }
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

function halves(
  tracks: readonly EvaluationTrack[],
  ranks: ReadonlyMap<string, Ranks>,
  baseline: ReadonlyMap<string, Ranks>,
): EvaluationRow[] {
  return ([0, 1] as const).map((half) => {
    const own = (all: ReadonlyMap<string, Ranks>): Metrics =>
      metricsOf(
        tracks.flatMap(({ track, needs }) =>
          (all.get(track) ?? []).filter((_, at) => halfOf(needs[at]?.pair ?? '') === half),
        ),
      )
    return { label: half === 0 ? 'tuned on' : 'held out', metrics: own(ranks), baseline: own(baseline) }
  })
}

/** The report as lines to print; the last one is a JSON object of MRR@10 and Recall@5 per track. */
export function reportLines(report: EvaluationReport): string[] {
  const names = Object.keys(report.ranking)
  const figures = Object.entries(report.ranking).map(([track, { mrr10, recall5 }]) => [
    track,
    { mrr10: rounded(mrr10), recall5: rounded(recall5) },
  ])
  return [
    `${'needs'.padStart(31)}  MRR@10  Rec.@5  BM25 MRR@10  Rec.@5`,
    ...names.map((track) => besideBaseline(track, report.ranking[track]!, report.baseline[track]!)),
    ...report.halves.map(({ label, metrics, baseline }) => besideBaseline(label, metrics, baseline)),
    '',
    `${'MRR@10'.padEnd(26)}${names.map((name) => name.padStart(12)).join('')}`,
    ...report.ablation.map(
      ({ label, mrr10 }) => label.padEnd(26) + names.map((name) => (mrr10[name] ?? 0).toFixed(3).padStart(12)).join(''),
    ),
    '',
    JSON.stringify(Object.fromEntries(figures) as Record<string, unknown>),
  ]
}

function besideBaseline(label: string, own: Metrics, baseline: Metrics): string {
  return [
    label.padEnd(26),
    String(own.questions).padStart(5),
    own.mrr10.toFixed(3).padStart(8),
    own.recall5.toFixed(3).padStart(8),
    baseline.mrr10.toFixed(3).padStart(13),
    baseline.recall5.toFixed(3).padStart(8),
  ].join('')
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
