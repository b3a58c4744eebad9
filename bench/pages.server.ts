import { fork } from 'node:child_process'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import autocannon from 'autocannon'
import { build } from '../scripts/start/build.mjs'
import { saysReady } from '../scripts/start/children.mjs'
import { migrateDatabase } from '../scripts/start/migrate.mjs'
import { inRoot } from '../scripts/start/paths.mjs'
import { nextFree } from '../scripts/start/ports.mjs'
import { stopProcess } from '../scripts/start/processes.mjs'
import { keywords } from './listings.ts'
import { environmentFor, measuredBy } from './programs.ts'

export interface PagesFigures {
  readonly docs: number
  /** Requests per second; the matches are read by a signed-in member, the others by a visitor. */
  readonly hello: number
  readonly directory: number
  readonly helloSignedIn: number
  readonly matches: number
}

const FIRST_PORT = 4373
const CONNECTIONS = 10
const SECONDS = 10
const WARM_SECONDS = 4
const OWN_LISTINGS = 10
const KEYWORDS = 9
const STOP_PATIENCE_MS = 12_000
const FILL_PATIENCE_MS = 600_000
const ASK_AGAIN_MS = 500

interface Server {
  pid: number
  /** Once it has done what it does beside answering after its start. */
  settled: Promise<void>
}

async function startServer(env: NodeJS.ProcessEnv): Promise<Server> {
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
  return { pid: server.pid!, settled: Promise.race([settled, ended]) }
}

/** Until then the directory lists from the database. */
async function untilIndexed(url: string): Promise<void> {
  const until = performance.now() + FILL_PATIENCE_MS
  while (performance.now() < until) {
    const answer = await fetch(`${url}/healthcheck`)
    const { search } = (await answer.json()) as { search: { ok: boolean } }
    if (search.ok) return
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
  throw new Error('the index was not filled')
}

/** Requests per second of pages asked for in turn, after they have been asked for a while. */
async function requestsPerSecond(url: string, paths: readonly string[], cookie?: string): Promise<number> {
  const requests = paths.map((path) => ({ path, headers: cookie ? { cookie } : {} }))
  const ask = (duration: number) => autocannon({ url, connections: CONNECTIONS, duration, requests })
  await ask(WARM_SECONDS)
  const { requests: answered, non2xx, errors } = await ask(SECONDS)
  if (non2xx + errors > 0) throw new Error(`${paths[0]}: ${non2xx} refusals, ${errors} errors`)
  return answered.average
}

/** What the built server answers per second on a database with as many listings. */
export async function measurePages(databaseUrl: string, folder: string, docs: number): Promise<PagesFigures> {
  await build()
  await migrateDatabase(databaseUrl)
  const port = await nextFree(FIRST_PORT)
  const env = environmentFor(databaseUrl, folder, port)
  const { cookie, listings } = await measuredBy<{ cookie: string; listings: string[] }>('fill.ts', {
    args: [docs, OWN_LISTINGS],
    env,
  })
  const url = `http://127.0.0.1:${port}`
  const server = await startServer(env)
  try {
    await untilIndexed(url)
    await server.settled
    const directory = ['/listings', ...keywords(KEYWORDS).map((text) => `/listings?q=${encodeURIComponent(text)}`)]
    return {
      docs,
      hello: await requestsPerSecond(url, ['/dev/hello']),
      directory: await requestsPerSecond(url, directory),
      helloSignedIn: await requestsPerSecond(url, ['/dev/hello'], cookie),
      matches: await requestsPerSecond(
        url,
        listings.map((id) => `/listings/${id}/matches`),
        cookie,
      ),
    }
  } finally {
    await stopProcess(server.pid, STOP_PATIENCE_MS)
  }
}
