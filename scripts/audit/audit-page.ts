import lighthouse from 'lighthouse'
import { type Audit, categories } from './report.ts'

/** One Lighthouse run as on a phone of the middle class with a slow connection (Lighthouse's own default). */
export async function auditPage(url: string, port: number): Promise<Audit> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] })
  if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
  const { lhr } = result
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
  ) as Audit['scores']
  const costs = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .map(({ id, weight }) => ({ weight, audit: lhr.audits[id] }))
      .filter(({ weight, audit }) => weight > 0 && audit !== undefined && audit.score !== null && audit.score < 0.9)
      .sort((a, b) => b.weight * (1 - (b.audit?.score ?? 1)) - a.weight * (1 - (a.audit?.score ?? 1)))
      .map(({ audit }) => `${category}: ${audit?.title ?? ''} ${audit?.displayValue ?? ''}`.trim()),
  )
  return { scores, costs }
}

const sum = ({ scores }: Audit): number => categories.reduce((total, category) => total + scores[category], 0)

/** The run in the middle: one that another process disturbed does not count. */
export function medianOf(runs: readonly Audit[]): Audit {
  const sorted = [...runs].sort((a, b) => sum(a) - sum(b))
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('no run to take the median of')
  return middle
}
