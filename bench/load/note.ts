import { type Times, timesOf } from '../measure.ts'

/** What was told to a member as done: the act, and the introduction it was done to. */
export interface Told {
  readonly act: string
  readonly id: string
}

/** Keeps what all members did, how long each waited, and what each was told. */
export class Note {
  readonly told: Told[] = []
  readonly #times = new Map<string, number[]>()
  requests = 0
  refused = 0
  failures = 0

  /** Times one request; a broken connection counts as a failure and gives undefined. */
  async time<T extends { status: number }>(act: string, ask: () => Promise<T>): Promise<T | undefined> {
    const since = performance.now()
    this.requests += 1
    try {
      const answer = await ask()
      this.#times.set(act, [...(this.#times.get(act) ?? []), performance.now() - since])
      if (answer.status >= 500) this.failures += 1
      return answer
    } catch {
      this.failures += 1
      return undefined
    }
  }

  times(): Record<string, Times> {
    return Object.fromEntries([...this.#times].map(([act, measured]) => [act, timesOf(measured)]))
  }

  done(): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const { act } of this.told) counts[act] = (counts[act] ?? 0) + 1
    return counts
  }
}
