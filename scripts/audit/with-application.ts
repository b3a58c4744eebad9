import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { dataDir, inRoot } from '../start/paths.mjs'
import { nextFree } from '../start/ports.mjs'

const STARTS_WITHIN_MS = 300_000

async function answers(url: string, isGone: () => boolean): Promise<void> {
  const until = Date.now() + STARTS_WITHIN_MS
  while (Date.now() < until && !isGone()) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    await wait(250)
  }
  throw new Error('The application did not start.')
}

/** Runs `work` against a built application of its own with demo data: the one the browser tests use. */
export async function withApplication<T>(work: (base: string) => Promise<T>): Promise<T> {
  const port = await nextFree(4373)
  const child = spawn(process.execPath, [inRoot('scripts/test/e2e-server.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      E2E_PORT: String(port),
      E2E_DATA_DIR: join(dataDir(), 'e2e', String(process.pid)),
      LOG_LEVEL: 'warn',
    },
  })
  const gone = once(child, 'exit')
  const base = `http://localhost:${port}`
  try {
    await answers(`${base}/healthcheck`, () => child.exitCode !== null)
    return await work(base)
  } finally {
    child.kill('SIGTERM')
    await gone
  }
}
