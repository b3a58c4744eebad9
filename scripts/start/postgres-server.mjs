import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { handOver } from './postgres-home.mjs'
import { isAlive, programName, until } from './processes.mjs'
import { ReadableError } from './readable-error.mjs'

const LOG_LIMIT_BYTES = 5_000_000

/** One PostgreSQL cluster: `home` says where and as whom, `data` and `log` are its own. */
export const clusterIn = (home) => ({
  ...home,
  data: join(home.folder, 'postgres'),
  log: join(home.folder, 'postgres-log', 'postgres.log'),
})

export const isInitialised = (cluster) => existsSync(join(cluster.data, 'PG_VERSION'))

/** Creates the cluster; a broken-off attempt leaves no PG_VERSION behind a rename, so it is simply done again. */
export async function initialise(cluster, password) {
  const half = `${cluster.data}.half`
  const secret = `${half}-password`
  rmSync(half, { recursive: true, force: true })
  rmSync(cluster.data, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  handOver(cluster, half)
  writeFileSync(secret, password, { mode: 0o600 })
  handOver(cluster, secret)
  try {
    await run(cluster, 'initdb', [
      `--pgdata=${half}`,
      '--username=postgres',
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...localeFlags(),
    ])
  } finally {
    rmSync(secret, { force: true })
  }
  renameSync(half, cluster.data)
}

/** Under the locale "C" pg_trgm sees no Japanese letters. Only Linux is sure to have C.UTF-8. */
function localeFlags() {
  if (process.platform === 'linux') return ['--locale=C.UTF-8']
  const ctype = process.platform === 'darwin' ? ['--lc-ctype=en_US.UTF-8'] : []
  return ['--locale=C', ...ctype, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
}

/** What postmaster.pid says of the server that runs (or ran) on this cluster. */
function postmaster(cluster) {
  try {
    const lines = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

/** The running server of this cluster, or undefined. A pid that was given to another program does not count. */
export function runningServer(cluster) {
  const found = postmaster(cluster)
  if (!found || !isAlive(found.pid)) return undefined
  return /postgres|postmaster/.test(programName(found.pid) || 'postgres') ? found : undefined
}

/**
 * Starts the server detached from us (it outlives a killed parent) and waits until it takes connections.
 * After `kill -9` of the server, PostgreSQL replays its log here; its last children may still hold the shared memory for
 * a moment, so a refusal is tried again for a while.
 */
export async function startServer(cluster, port, settings = {}) {
  prepareLog(cluster)
  let failure
  const started = await until(
    async () => {
      sweepStalePidFile(cluster)
      if (runningServer(cluster)?.status === 'ready') return true
      const options = Object.entries({ ...baseSettings(port), ...settings }).map(([key, value]) => `-c ${key}=${value}`)
      const flags = ['-D', cluster.data, '-l', cluster.log, '-w', '-t', '60', '-s', '-o', options.join(' ')]
      failure = await run(cluster, 'pg_ctl', ['start', ...flags]).catch((error) => error)
      return !failure
    },
    15_000,
    500,
  )
  if (!started) throw new ReadableError(`PostgreSQL did not start: ${failure.message}\n${lastLines(cluster.log)}`)
}

const baseSettings = (port) => ({
  port,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
})

export async function stopServer(cluster) {
  if (!runningServer(cluster)) return
  await run(cluster, 'pg_ctl', ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '30', '-s'])
}

/** PostgreSQL itself only looks whether the pid lives, and would refuse to start when it was given out again. */
function sweepStalePidFile(cluster) {
  if (postmaster(cluster) && !runningServer(cluster)) rmSync(join(cluster.data, 'postmaster.pid'), { force: true })
}

function prepareLog(cluster) {
  const folder = join(cluster.folder, 'postgres-log')
  mkdirSync(folder, { recursive: true })
  handOver(cluster, folder)
  chmodSync(folder, 0o755)
  if (existsSync(cluster.log) && statSync(cluster.log).size > LOG_LIMIT_BYTES) truncateSync(cluster.log)
}

function lastLines(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-12).join('\n') : ''
}

function run(cluster, program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(join(cluster.bin, program), args, {
      ...cluster.runAs,
      cwd: cluster.folder,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (chunk) => (errors += chunk))
    child.once('error', reject)
    // `exit`, not `close`: the server inherits our pipe and keeps it open.
    child.once('exit', (code) => {
      child.stderr.destroy()
      if (code === 0) resolve()
      else reject(new Error(`${program} ended with ${code}. ${errors.trim()}`))
    })
  })
}
