import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nextFree, isFree } from './ports.mjs'
import { postgresHome } from './postgres-home.mjs'
import { clusterIn, initialise, isInitialised, runningServer, startServer, stopServer } from './postgres-server.mjs'
import { processFiles } from './process-files.mjs'
import { until } from './processes.mjs'
import { ReadableError } from './readable-error.mjs'
import { keptSecret } from './secrets.mjs'

/**
 * Brings up the PostgreSQL of one data folder, or joins it when it already runs.
 * `port` is insisted on; without it the remembered one, else the first free from `firstPort` on, is taken.
 * `url(database)` gives an address; `keepUp()` starts it again if it died; `release()` stops it unless another of our
 * processes still uses it.
 */
export async function openCluster(dir, { port: wantedPort, firstPort, settings } = {}) {
  mkdirSync(dir, { recursive: true })
  const cluster = clusterIn(postgresHome(dir))
  const password = keptSecret('postgres-password', dir)
  const users = processFiles(join(dir, 'run', 'database-users'))
  const me = String(process.pid)
  users.write(me, process.pid)
  const isNew = !isInitialised(cluster)
  if (isNew) await initialise(cluster, password)
  const reused = await waitUntilSettled(cluster)
  const port = reused?.port ?? (await startOnFreePort(cluster, dir, { wantedPort, firstPort, settings }))

  return {
    note: cluster.note,
    isNew,
    reused: Boolean(reused),
    port,
    url: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    async keepUp() {
      if (runningServer(cluster)) return false
      await startServer(cluster, port, settings)
      return true
    },
    async release() {
      users.remove(me)
      if (users.living().length === 0) await stopServer(cluster)
    },
  }
}

/** A server found in the middle of starting or stopping is given time to become one or the other. */
async function waitUntilSettled(cluster) {
  await until(() => (runningServer(cluster)?.status ?? 'ready') === 'ready', 30_000)
  const running = runningServer(cluster)
  return running?.status === 'ready' ? running : undefined
}

/** The port is remembered so that the address stays the same from start to start. */
async function startOnFreePort(cluster, dir, { wantedPort, firstPort, settings }) {
  const file = join(dir, 'postgres-port')
  if (wantedPort && !(await isFree(wantedPort, '127.0.0.1'))) {
    throw new ReadableError(`Port ${wantedPort}, wanted for PostgreSQL, is taken by another program.`)
  }
  const remembered = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = wantedPort ?? (await nextFree(remembered || firstPort, { host: '127.0.0.1' }))
  await startServer(cluster, port, settings)
  writeFileSync(file, String(port))
  return runningServer(cluster)?.port ?? port
}
