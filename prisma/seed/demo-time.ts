import { clock, DAY_MS } from '#app/platform/clock.ts'

/** Does something as if it happened some days ago, so that the demo has a past. */
export async function daysAgo<T>(days: number, work: () => Promise<T>): Promise<T> {
  clock.moveBy(-days * DAY_MS)
  try {
    return await work()
  } finally {
    clock.moveBy(days * DAY_MS)
  }
}
