import { mkdirSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project folder, whatever folder the command was started in. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

export const inRoot = (...parts) => join(root, ...parts)

/** Everything that is created by running: database, secrets, process files. MUSUBI_DATA_DIR moves it. */
export function dataDir() {
  const chosen = process.env.MUSUBI_DATA_DIR || '.data'
  const folder = isAbsolute(chosen) ? chosen : resolve(root, chosen)
  mkdirSync(folder, { recursive: true })
  return folder
}
