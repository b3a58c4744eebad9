import autocannon from 'autocannon'
import { build } from '../scripts/start/build.mjs'
import { migrateDatabase } from '../scripts/start/migrate.mjs'
import { nextFree } from '../scripts/start/ports.mjs'
import { keywords } from './listings.ts'
import { environmentFor, measuredBy } from './programs.ts'
import { startServer, untilIndexed } from './server.ts'

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
    await server.stop()
  }
}
