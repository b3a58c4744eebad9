// npm run bench [-- --sizes 1000,5000 --out FOLDER]: measures search beside its peers and writes docs/benchmarks.md.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { openDatabase } from '../scripts/start/database.mjs'
import { inRoot } from '../scripts/start/paths.mjs'
import { growthChart } from './growth-chart.ts'
import { measurePostgres, type PostgresFigures } from './postgres.server.ts'
import { type EmbeddedFigures, type Figures, reportPage } from './report.ts'

const SIZES = '1000,5000,20000,50000,100000,200000'
const MISSING = [
  'Not in this run: MiniSearch, which is not a package of this project, and Meilisearch, for which no comparison is written.',
  'Not measured here: ranked matches, and requests per second of the pages.',
]

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: SIZES }, out: { type: 'string', default: inRoot('docs') } },
})

function measureEmbedded(docs: number, folder: string): EmbeddedFigures {
  const program = [inRoot('bench/embedded.ts')]
  const measure = (mode: string) => {
    const args = ['--import', 'tsx', ...program, mode, String(docs), join(folder, `${docs}.idx`)]
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: inRoot() })) as object
  }
  return { ...measure('build'), ...measure('start') } as EmbeddedFigures
}

/** A database of its own on the server `npm start` would use, gone afterwards. */
async function inOwnDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  const admin = new pg.Client({ connectionString: database.url })
  const name = `musubi_bench_${process.pid}`
  try {
    await admin.connect()
    await admin.query(`CREATE DATABASE ${name}`)
    const url = new URL(database.url)
    url.pathname = `/${name}`
    return await work(url.href).finally(() => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
  } finally {
    await admin.end()
    await database.release()
  }
}

const lineOf = (name: string, colour: string, all: readonly Figures[], value: (figures: Figures) => number) => ({
  name,
  colour,
  points: all.map((figures) => [figures.docs, value(figures)] as const),
})

const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'))
try {
  const all: Figures[] = []
  await inOwnDatabase(async (url) => {
    for (const docs of values.sizes.split(',').map(Number)) {
      console.log(`${docs} listings…`)
      const embedded = measureEmbedded(docs, folder)
      const postgres: PostgresFigures = await measurePostgres(url, docs)
      all.push({ docs, embedded, postgres })
    }
  })
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}, load average ${loadavg()[2]?.toFixed(1)} over the last quarter of an hour`
  writeFileSync(join(values.out, 'benchmarks.md'), reportPage(all, machine, MISSING))
  writeFileSync(
    join(values.out, 'benchmarks-growth.svg'),
    growthChart([
      lineOf('embedded: keyword', '#0017c1', all, ({ embedded }) => embedded.keyword.p95),
      lineOf('embedded: one update', '#197a4b', all, ({ embedded }) => embedded.update.p95),
      lineOf('pg_trgm: keyword', '#c74700', all, ({ postgres }) => postgres.trigram.p95),
      lineOf('LIKE: keyword', '#8b1b1b', all, ({ postgres }) => postgres.scan.p95),
    ]),
  )
  console.log(`Written to ${values.out}`)
} finally {
  rmSync(folder, { recursive: true })
}
