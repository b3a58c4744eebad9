import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { ReadableError } from './readable-error.mjs'
import { runProgram } from './run-program.mjs'
import { stamp } from './fingerprint.mjs'

const STAMP = 'node_modules/.cache/musubi/installed'

/** Installs the packages of package-lock.json if node_modules does not hold exactly them. */
export async function install() {
  if (process.env.NODE_ENV === 'production') return asFound()
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(lock).digest('hex')
  const installed = stamp(STAMP)
  if (installed.says(wanted)) return { detail: 'up to date' }
  const isComplete = holdsAll(JSON.parse(lock))
  if (!isComplete) await npm('install', ['ci', '--no-audit', '--no-fund'])
  installed.write(wanted)
  return { detail: isComplete ? 'already there' : 'installed' }
}

/** A production machine is not installed on by a start. */
function asFound() {
  if (existsSync(inRoot('node_modules'))) return { detail: 'taken as they are (production)' }
  throw new ReadableError('node_modules is missing. In production install first: npm ci --include=dev && npm run build')
}

/** npm notes at the end of every install what it put where; a broken-off install has no such note. */
function holdsAll(lock) {
  const note = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const present = JSON.parse(readFileSync(note, 'utf8')).packages
  return Object.entries(lock.packages).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  )
}

async function npm(name, args) {
  const script = process.env.npm_execpath
  if (script && /\.c?js$/.test(script)) return runProgram(name, process.execPath, [script, ...args])
  return runProgram(name, 'npm', args, { shell: process.platform === 'win32' })
}
