import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir } from './paths.mjs'

/** A random secret that is made once and kept in the data folder, readable for its owner only. */
export function keptSecret(name, folder = dataDir()) {
  const file = join(folder, name)
  if (!existsSync(file)) {
    const half = `${file}.${process.pid}`
    writeFileSync(half, randomBytes(32).toString('base64url'), { mode: 0o600 })
    renameSync(half, file)
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}
