import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startSweeps } from './every.server.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('runs at its pace, never twice at once, and goes on after a failure', async () => {
  let runs = 0
  let finish: () => void = () => undefined
  const slow = () => {
    runs++
    return new Promise<void>((resolve) => (finish = resolve))
  }
  let failures = 0
  const failing = () => {
    failures++
    throw new Error('no')
  }
  const sweeps = startSweeps([
    { name: 'slow', everyMs: 100, run: slow },
    { name: 'failing', everyMs: 100, run: failing as unknown as () => Promise<unknown> },
  ])
  expect(runs).toBe(0)
  await vi.advanceTimersByTimeAsync(300)
  expect({ runs, failures }).toEqual({ runs: 1, failures: 3 })
  finish()
  await vi.advanceTimersByTimeAsync(100)
  expect(runs).toBe(2)
  const closing = sweeps.close()
  let isClosed = false
  void closing.then(() => (isClosed = true))
  await vi.advanceTimersByTimeAsync(500)
  expect({ isClosed, runs }).toEqual({ isClosed: false, runs: 2 })
  finish()
  await closing
})
