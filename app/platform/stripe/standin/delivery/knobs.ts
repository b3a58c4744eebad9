import { z } from 'zod'

const rate = z.number().min(0).max(1)

/** How badly webhooks travel. All off by default. */
export const knobsSchema = z.strictObject({
  /** Events due at once go out in random order within this many milliseconds. */
  shuffleMs: z.number().int().min(0).max(60_000).default(0),
  /** Share of deliveries sent a second time. */
  duplicateRate: rate.default(0),
  /** Share of attempts lost on the way; they are tried again. */
  dropRate: rate.default(0),
  /** Share of events never delivered: only a list of events still shows them. */
  loseRate: rate.default(0),
  delayMs: z.number().int().min(0).max(600_000).default(0),
  isPaused: z.boolean().default(false),
  /** Makes the random choices repeatable. */
  seed: z.number().int().default(1),
})
export type Knobs = z.infer<typeof knobsSchema>

export const faultSchema = z.strictObject({
  kind: z.enum(['500', '429', 'reset_before', 'reset_after', 'slow', 'truncated']),
  times: z.number().int().min(1).max(1000).default(1),
  /** Only requests whose path begins so. */
  path: z.string().startsWith('/v1/').default('/v1/'),
  method: z.enum(['GET', 'POST']).optional(),
  slowMs: z.number().int().min(1).max(120_000).default(1000),
})
export type Fault = z.infer<typeof faultSchema>

/** The faults that wait for a request. */
export class FaultQueue {
  private readonly waiting: Fault[] = []

  add(fault: Fault): void {
    this.waiting.push({ ...fault })
  }

  take(method: string, path: string): Fault | undefined {
    const fits = (fault: Fault) => path.startsWith(fault.path) && (!fault.method || fault.method === method)
    const index = this.waiting.findIndex(fits)
    const fault = this.waiting[index]
    if (!fault) return undefined
    fault.times -= 1
    if (fault.times === 0) this.waiting.splice(index, 1)
    return fault
  }

  clear(): void {
    this.waiting.length = 0
  }
}

/** mulberry32: numbers in [0, 1), the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
