// The application for one run of the browser tests: everything fresh in <data>/e2e/<pid>, removed when it stops.
// The tests read its mails, its log (<data>/logs/app.log) and its database from that folder.
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { dataDir, inRoot } from '../start/paths.mjs'
import { postgresHome } from '../start/postgres-home.mjs'
import { clusterIn, stopServer } from '../start/postgres-server.mjs'
import { isAlive } from '../start/processes.mjs'

const all = join(dataDir(), 'e2e')
// A caller that wants to look inside names the folder after its own process id.
const own = process.env.E2E_DATA_DIR || join(all, String(process.pid))
if (dirname(own) !== all) throw new Error(`E2E_DATA_DIR is emptied after the run, so it must lie in ${all}`)

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

/** All of it goes to the log the tests search; to the console goes what is no routine. */
function keepOutput() {
  const log = createWriteStream(join(own, 'logs', 'app.log'))
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    createInterface({ input: from }).on('line', (line) => {
      log.write(`${line}\n`)
      if (!/^\{"level":[123]0,/.test(line)) to.write(`${line}\n`)
    })
  }
}

const taken = ['DATABASE_URL', 'MUSUBI_PG_PORT', 'STRIPE_STANDIN_PORT', 'STRIPE_SECRET_KEY', 'SMTP_URL', 'MEILI_URL']

await sweep()
mkdirSync(join(own, 'logs'), { recursive: true })
const child = spawn(process.execPath, [inRoot('scripts/start.mjs')], {
  stdio: ['ignore', 'pipe', 'pipe'],
  env: {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !taken.includes(name))),
    NODE_ENV: 'test',
    MUSUBI_DATA_DIR: own,
    PORT: process.env.E2E_PORT,
    APP_URL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    RATE_LIMIT_FACTOR: process.env.RATE_LIMIT_FACTOR ?? '1000',
    LOG_LEVEL: 'debug',
  },
})
keepOutput()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
const code = await new Promise((resolve) => child.once('exit', resolve))
await remove(own)
process.exit(code ?? 1)
