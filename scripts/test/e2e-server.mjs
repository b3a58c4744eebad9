// The application for one run of the browser tests: everything fresh in <data>/e2e/<pid>, removed when it stops.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir, inRoot } from '../start/paths.mjs'
import { postgresHome } from '../start/postgres-home.mjs'
import { clusterIn, stopServer } from '../start/postgres-server.mjs'
import { isAlive } from '../start/processes.mjs'

const all = join(dataDir(), 'e2e')
const own = join(all, String(process.pid))

/** Runs that were killed leave a folder, and maybe a database server that outlived them. */
async function sweep() {
  if (!existsSync(all)) return
  for (const name of readdirSync(all)) if (!isAlive(Number(name))) await remove(join(all, name))
}

async function remove(folder) {
  if (!existsSync(folder)) return
  const home = postgresHome(folder)
  await stopServer(clusterIn(home))
  for (const path of [home.folder, folder]) rmSync(path, { recursive: true, force: true })
}

const taken = ['DATABASE_URL', 'MUSUBI_PG_PORT', 'STRIPE_STANDIN_PORT', 'STRIPE_SECRET_KEY', 'SMTP_URL', 'MEILI_URL']

await sweep()
const child = spawn(process.execPath, [inRoot('scripts/start.mjs')], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !taken.includes(name))),
    NODE_ENV: 'test',
    MUSUBI_DATA_DIR: own,
    PORT: process.env.E2E_PORT,
    APP_URL: `http://localhost:${process.env.E2E_PORT}`,
    RATE_LIMIT_FACTOR: process.env.RATE_LIMIT_FACTOR ?? '1000',
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
const code = await new Promise((resolve) => child.once('exit', resolve))
await remove(own)
process.exit(code ?? 1)
