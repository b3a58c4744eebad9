import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataDir, inRoot, root } from './paths.mjs'
import { processFiles } from './process-files.mjs'
import { stopProcess } from './processes.mjs'
import { ReadableError } from './readable-error.mjs'

const FOLLOW_PARENT = pathToFileURL(inRoot('scripts/start/follow-parent.mjs')).href
const TOO_YOUNG_MS = 5_000
const STOP_PATIENCE_MS = 12_000

/** The processes of one supervisor. Files in <data>/run/children name them, for a later start to find leftovers. */
export function childProcesses({ onGiveUp }) {
  const files = processFiles(join(dataDir(), 'run', 'children'))
  const running = new Map()
  let isStopping = false

  /** Starts a Node program and resolves when `ready(child)` does; starts it again when it dies later. */
  async function start({ name, args, env, quiet = false, ready }) {
    await stopLeftover(name)
    const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit', 'ipc'],
    })
    if (quiet) keepOutput(name, child)
    running.set(name, child)
    files.write(name, child.pid)
    const born = performance.now()
    const ended = new Promise((_, reject) => {
      child.once('exit', (code, signal) => {
        running.delete(name)
        files.remove(name)
        reject(new ReadableError(`${name} ended (${signal ?? `code ${code}`})${quiet ? `; see ${logFile(name)}` : ''}`))
      })
    })
    ended.catch((error) => {
      if (isStopping || !child.wasReady) return
      if (performance.now() - born < TOO_YOUNG_MS) return onGiveUp(error)
      console.error(`${error.message}: starting it again`)
      start({ name, args, env, quiet, ready }).catch(onGiveUp)
    })
    const value = await Promise.race([ready(child), ended])
    child.wasReady = true
    return value
  }

  /** Ends the process of that name that a killed start left behind; not one of ours, not a stranger's. */
  async function stopLeftover(name) {
    if (!running.has(name)) await files.stop(name)
  }

  async function stopAll() {
    isStopping = true
    await Promise.all([...running.values()].map((child) => stopProcess(child.pid, STOP_PATIENCE_MS)))
    for (const name of running.keys()) files.remove(name)
  }

  return { start, stopAll, stopLeftover }
}

const logFile = (name) => join(dataDir(), 'logs', `${name}.log`)

function keepOutput(name, child) {
  mkdirSync(join(dataDir(), 'logs'), { recursive: true })
  const log = createWriteStream(logFile(name))
  for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false })
}

/** For `ready`: the child's own word that it is, sent as `{ ready: value }`. */
export function saysReady(child) {
  return new Promise((resolve) => {
    child.on('message', (message) => message && 'ready' in message && resolve(message.ready))
  })
}
