/** Percentiles of a series of measurements, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
}

const ROUNDS = 3

/** Runs `work` once per item, one after the other, in three rounds; the fastest of an item counts. */
export async function timeEach<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<Times> {
  const times = items.map(() => Infinity)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, item] of items.entries()) {
      const since = performance.now()
      await work(item)
      times[at] = Math.min(times[at] ?? Infinity, performance.now() - since)
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(Math.ceil(times.length * share), times.length) - 1] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

/** Seconds a piece of work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return (performance.now() - since) / 1000
}
