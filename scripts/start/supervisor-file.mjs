import { join } from 'node:path'
import { dataDir } from './paths.mjs'
import { processFiles } from './process-files.mjs'
import { until } from './processes.mjs'
import { ReadableError } from './readable-error.mjs'

/** Long enough for one whose npm was killed to notice. */
const NOTICING_MS = 3_000
const LEAVING_MS = 25_000

/**
 * One web and one worker per data folder: a second start would take the ports and files of the first. One that is just
 * stopping is waited for. Returns `leave()`, to be called when stopping begins, and `release()`, when it is done.
 */
export async function claim(role) {
  const files = processFiles(join(dataDir(), 'run', 'supervisors'))
  const leaving = `${role}-leaving`
  const other = files.pidOf(role)
  const isGone = () => files.pidOf(role) !== other
  if (other && !(await until(() => isGone() || files.pidOf(leaving) === other, NOTICING_MS))) {
    throw new ReadableError(
      `Musubi (${role}) already runs on this data folder, as process ${other}. Stop it first,\n` +
        'or start a second one apart: MUSUBI_DATA_DIR=.data/second PORT=3001 npm start',
    )
  }
  if (other && !(await until(isGone, LEAVING_MS))) {
    throw new ReadableError(`Musubi (${role}) is being stopped (process ${other}) and does not end. Try again later.`)
  }
  files.write(role, process.pid)
  return {
    leave: () => files.write(leaving, process.pid),
    release: () => [role, leaving].forEach((name) => files.remove(name)),
  }
}
