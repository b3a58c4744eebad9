import { fork } from 'node:child_process'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { saysReady } from '../scripts/start/children.mjs'
import { inRoot } from '../scripts/start/paths.mjs'
import { stopProcess } from '../scripts/start/processes.mjs'

const STOP_PATIENCE_MS = 12_000
const FILL_PATIENCE_MS = 600_000
const ASK_AGAIN_MS = 500

export interface Server {
  /** Once it has done what it does beside answering after its start. */
  settled: Promise<void>
  stop(): Promise<void>
}

/** The built server with its jobs, in a process of its own. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<Server> {
  const follow = pathToFileURL(inRoot('scripts/start/follow-parent.mjs')).href
  const server = fork(inRoot('scripts/serve.mjs'), {
    env: { ...env, LOG_LEVEL: 'info' },
    cwd: inRoot(),
    execArgv: ['--import', follow],
    silent: true,
  })
  server.stderr?.pipe(process.stderr)
  const ended = new Promise<never>((_, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)))
  })
  ended.catch(() => undefined)
  const settled = new Promise<void>((resolve) => {
    createInterface({ input: server.stdout! }).on('line', (line) => {
      if (line.includes('listings read ahead')) resolve()
    })
  })
  await Promise.race([saysReady(server), ended])
  return {
    settled: Promise.race([settled, ended]),
    stop: () => stopProcess(server.pid!, STOP_PATIENCE_MS),
  }
}

/** Until then the directory lists from the database. */
export async function untilIndexed(url: string): Promise<void> {
  const until = performance.now() + FILL_PATIENCE_MS
  while (performance.now() < until) {
    const answer = await fetch(`${url}/healthcheck`)
    const { search } = (await answer.json()) as { search: { ok: boolean } }
    if (search.ok) return
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
  throw new Error('the index was not filled')
}
