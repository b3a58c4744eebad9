import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from './paths.mjs'

/** One hash over the contents and names of files and folders (given relative to the project). Missing ones count too. */
export function fingerprint(paths, { skip = () => false } = {}) {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const path of paths) addPath(hash, path, skip)
  return hash.digest('hex')
}

function addPath(hash, path, skip) {
  const full = inRoot(path)
  if (skip(path)) return
  if (!existsSync(full)) return hash.update(`${path}\0missing\0`)
  if (!statSync(full).isDirectory()) return hash.update(`${path}\0`).update(readFileSync(full)).update('\0')
  for (const name of readdirSync(full).sort()) addPath(hash, join(path, name), skip)
}

/** A file that remembers for which fingerprint something was made. */
export function stamp(path) {
  const file = inRoot(path)
  return {
    says: (value) => existsSync(file) && readFileSync(file, 'utf8') === value,
    write(value) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, value)
    },
  }
}
