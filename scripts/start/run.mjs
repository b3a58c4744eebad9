import { existsSync } from 'node:fs'
import { applicationEnv, DEFAULT_PORT, startApplication, webPort } from './application.mjs'
import { build } from './build.mjs'
import { childProcesses } from './children.mjs'
import { openDatabase } from './database.mjs'
import { loadDemoData, wantsDemoData } from './demo-data.mjs'
import { exclusively } from './exclusively.mjs'
import { generate } from './generate.mjs'
import { install } from './install.mjs'
import { migrateDatabase } from './migrate.mjs'
import { inRoot } from './paths.mjs'
import { birth, startedByNpm } from './processes.mjs'
import { ReadableError } from './readable-error.mjs'
import { needsStandin, standinEnv, startStandin } from './standin.mjs'
import { step } from './steps.mjs'
import { summary } from './summary.mjs'
import { claim } from './supervisor-file.mjs'

const WATCH_MS = 2_000
const WORKER_RUNS = 'The worker is running. Ctrl-C stops it.\n'

/** What has been brought up, to be taken down in the reverse order. */
const undo = []
let stopping
let claimed

export async function start(args) {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env')) // what is set outside wins
  const mode = args.includes('--worker') ? 'worker' : args.includes('--dev') ? 'dev' : 'web'
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(0))
  try {
    await bringUp(mode)
  } catch (error) {
    if (stopping) return stopping
    console.error(error instanceof ReadableError ? `\n${error.message}` : error)
    await finish(1)
  }
}

async function bringUp(mode) {
  const since = performance.now()
  const isWorker = mode === 'worker'
  claimed = await claim(isWorker ? 'worker' : 'web')
  undo.push(claimed.release, watchNpm())
  await exclusively(async () => {
    await step('packages', install)
    await step('database client', generate)
    if (mode !== 'dev') await step('build', build)
  })
  const database = await step('database', startDatabase)
  await step('migrations', () => migrateDatabase(database.url))

  const children = childProcesses({ onGiveUp: giveUp })
  undo.push(watchDatabase(database), children.stopAll)
  await children.stopLeftover(isWorker ? 'worker' : 'web')
  const demo = wantsDemoData(database)
  const env = await environment({ children, database, demo, isWorker })
  if (demo && !isWorker) await step('demo data', () => loadDemoData(database, env))
  const label = isWorker ? 'worker' : 'web server'
  const url = await step(label, async () => ({ value: await startApplication(children, { mode, env }) }))
  const seconds = (performance.now() - since) / 1000
  process.stdout.write(isWorker ? WORKER_RUNS : summary({ url, demo, standin: env.STRIPE_API_BASE, seconds }))
}

async function startDatabase() {
  const value = await openDatabase()
  undo.push(value.release)
  return { detail: value.summary, value }
}

async function environment({ children, database, demo, isWorker }) {
  const env = applicationEnv({ database, demo, port: isWorker ? DEFAULT_PORT : await webPort() })
  if (!needsStandin()) return env
  if (isWorker) return { ...env, ...standinEnv() }
  const standin = await step('Stripe stand-in', async () => {
    const value = await startStandin(children, { appUrl: env.APP_URL })
    return { detail: value.STRIPE_API_BASE, value }
  })
  return { ...env, ...standin }
}

/** Under npm we belong to npm: when it was killed, nobody is left whom Ctrl-C would reach. */
function watchNpm() {
  const npm = startedByNpm()
  const born = npm && birth(npm)
  const watch = () => birth(npm) !== born && finish(0)
  const timer = npm ? setInterval(watch, WATCH_MS) : undefined
  return () => clearInterval(timer)
}

/** The embedded server may be killed while we run; the application reconnects by itself once it is back. */
function watchDatabase(database) {
  let isBusy = false
  const timer = setInterval(async () => {
    if (isBusy) return
    isBusy = true
    try {
      if (await database.keepUp()) console.error('The database had stopped and was started again.')
    } catch (error) {
      giveUp(error)
    }
    isBusy = false
  }, WATCH_MS)
  return () => clearInterval(timer)
}

function giveUp(error) {
  if (stopping) return
  console.error(`\n${error.message}`)
  finish(1)
}

/** Takes everything down once, last first, and ends the process. */
function finish(code) {
  stopping ??= (async () => {
    claimed?.leave()
    if (process.stdout.isTTY) process.stdout.write('\nStopping…\n')
    for (const action of undo.reverse()) {
      try {
        await action()
      } catch (error) {
        console.error(error.message)
        code = 1
      }
    }
    process.exit(code)
  })()
  return stopping
}
