import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { birth, until } from './processes.mjs'
import { ReadableError } from './readable-error.mjs'

const PATIENCE_MS = 10 * 60_000

/**
 * Runs work that changes the project folder (install, generate, build) in one process at a time; a second start waits.
 * The lock names its holder, so that one left by a killed process counts for nothing. It stands outside the project,
 * because an install removes node_modules and there may be several data folders.
 */
export async function exclusively(work) {
  const project = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const folder = join(tmpdir(), `musubi-locks-${process.getuid?.() ?? 0}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = join(folder, project)
  if (!(await until(() => take(lock), PATIENCE_MS, 200))) {
    throw new ReadableError(`Another start has been preparing this folder for ten minutes (${lock}).`)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock) {
  const own = `${lock}.${process.pid}`
  writeFileSync(own, JSON.stringify({ pid: process.pid, birth: birth(process.pid) }))
  try {
    linkSync(own, lock) // exists already: throws
    return true
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true })
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

function isHeld(lock) {
  try {
    const holder = JSON.parse(readFileSync(lock, 'utf8'))
    return birth(holder.pid) === holder.birth && birth(holder.pid) !== ''
  } catch {
    return false
  }
}
