import { describeError, log } from '../log.server.ts'

/** Work that is looked after again and again: what ran out, what got stuck. Must bear running in two processes at once. */
export interface Sweep {
  name: string
  everyMs: number
  run: () => Promise<unknown>
}

/**
 * Runs each sweep at its own pace, the first time one pace after the start, never twice at once in this process.
 * A failure is logged and the next round comes all the same. `close` waits for what runs.
 */
export function startSweeps(sweeps: readonly Sweep[]): { close: () => Promise<void> } {
  const running = new Map<string, Promise<void>>()
  const timers = sweeps.map((sweep) => setInterval(() => start(sweep), sweep.everyMs))
  function start({ name, run }: Sweep): void {
    if (running.has(name)) return
    const round = Promise.resolve()
      .then(run)
      .catch((error: unknown) => log.error({ sweep: name, error: describeError(error) }, 'sweep failed'))
      .then(() => void running.delete(name))
    running.set(name, round)
  }
  return {
    close: async () => {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(running.values())
    },
  }
}
