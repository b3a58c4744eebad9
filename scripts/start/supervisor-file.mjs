import { join } from 'node:path'
import { dataDir } from './paths.mjs'
import { processFiles } from './process-files.mjs'
import { ReadableError } from './readable-error.mjs'

/** One web and one worker per data folder: a second start would take the ports and files of the first. */
export function claim(role) {
  const files = processFiles(join(dataDir(), 'run', 'supervisors'))
  const other = files.pidOf(role)
  if (other && other !== process.pid) {
    throw new ReadableError(
      `Musubi (${role}) already runs on this data folder, as process ${other}. Stop it first,\n` +
        'or start a second one apart: MUSUBI_DATA_DIR=.data/second PORT=3001 npm start',
    )
  }
  files.write(role, process.pid)
  return () => files.remove(role)
}
