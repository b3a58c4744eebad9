// npm run bench:load [-- --seconds 120 --out FOLDER]: 200 members on 50 listings, and whether anything was lost or doubled.
// Writes its part of docs/benchmarks.md and ends with 1 when something was.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inRoot } from '../../scripts/start/paths.mjs'
import { machine } from '../machine.ts'
import { inOwnDatabase } from '../own-database.server.ts'
import { measureLoad } from './load.server.ts'
import { withSection } from '../sections.ts'
import { loadSection } from './report.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    out: { type: 'string', default: inRoot('docs') },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'musubi-load-'))
try {
  const figures = await inOwnDatabase((url) => measureLoad(url, folder, Number(values.seconds)))
  const load = { ...figures, machine: machine() }
  console.log(loadSection(load).join('\n'))
  const file = join(values.out, 'benchmarks.md')
  writeFileSync(file, withSection(readFileSync(file, 'utf8'), loadSection(load)))
  process.exitCode = load.faults.length + load.failures > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}
