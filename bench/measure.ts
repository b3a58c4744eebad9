/** Percentiles of a series of measurements, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
}

const ROUNDS = 3

/** Percentiles of measured milliseconds. */
export function timesOf(measured: readonly number[]): Times {
  const sorted = [...measured].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(Math.ceil(sorted.length * share), sorted.length) - 1] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

/** Runs `work` once per item, one after the other, in so many rounds; the fastest of an item counts. */
export async function timeEach<T>(items: readonly T[], work: (item: T) => Promise<unknown>, rounds = ROUNDS) {
  const times = items.map(() => Infinity)
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, item] of items.entries()) {
      const since = performance.now()
      await work(item)
      times[at] = Math.min(times[at] ?? Infinity, performance.now() - since)
    }
  }
  return timesOf(times)
}

/** The same for what is different the first time it is asked. */
export const timeOnce = <T>(items: readonly T[], work: (item: T) => Promise<unknown>) => timeEach(items, work, 1)

/** Seconds a piece of work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return (performance.now() - since) / 1000
}
