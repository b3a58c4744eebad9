import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { birth, isAlive, stopProcess } from './processes.mjs'

/**
 * A folder of files `<name>.json` that each say which process holds something: `{ pid, birth }`. A file whose process is
 * gone (killed, machine restarted) counts for nothing and is swept away.
 */
export function processFiles(folder, { patience } = {}) {
  mkdirSync(folder, { recursive: true })
  const fileOf = (name) => join(folder, `${name}.json`)

  function read(name) {
    try {
      const { pid, birth: born } = JSON.parse(readFileSync(fileOf(name), 'utf8'))
      return isAlive(pid) && born === birth(pid) ? pid : undefined
    } catch {
      return undefined
    }
  }

  return {
    write(name, pid) {
      writeFileSync(fileOf(name), JSON.stringify({ pid, birth: birth(pid) }))
    },
    remove(name) {
      rmSync(fileOf(name), { force: true })
    },
    /** Names of the living, after sweeping away the dead. */
    living() {
      const names = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length))
      const alive = names.filter((name) => read(name) !== undefined)
      for (const name of names.filter((name) => !alive.includes(name))) rmSync(fileOf(name), { force: true })
      return alive
    },
    pidOf: read,
    /** Ends the process a file names, if it still runs and is the very same. */
    async stop(name) {
      const pid = read(name)
      if (pid !== undefined) await stopProcess(pid, patience)
      rmSync(fileOf(name), { force: true })
      return pid !== undefined
    },
  }
}
