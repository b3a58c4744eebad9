// npm run bench [-- --sizes 1000,5000 --matches 5000 --pages 2000 --payments 300 --out FOLDER]: measures search beside its
// peers, ranked matches, pages and payments, and writes docs/benchmarks.md. A size of 0 leaves that part out;
// --only payments leaves all else in the page as it is.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MeilisearchEngine } from '#search/meilisearch/meilisearch-engine.server.ts'
import { DEFAULT_PORT } from '../scripts/start/application.mjs'
import { migrateDatabase } from '../scripts/start/migrate.mjs'
import { inRoot } from '../scripts/start/paths.mjs'
import { fillEngine, measureEngine } from './engine.ts'
import {
  type EmbeddedFigures,
  type Figures,
  type MatchesFigures,
  type MiniSearchFigures,
  TARGET_DOCS,
  TARGET_PAGES_DOCS,
} from './figures.ts'
import { growthChart } from './growth-chart.ts'
import { LOAD_HEADING } from './load/report.ts'
import { machine } from './machine.ts'
import { inOwnDatabase } from './own-database.server.ts'
import { measurePages } from './pages.server.ts'
import { PAYMENTS_HEADING, paymentsSection } from './payments-report.ts'
import { measurePayments } from './payments.server.ts'
import { measurePostgres } from './postgres.server.ts'
import { environmentFor, measuredBy } from './programs.ts'
import { reportPage } from './report.ts'
import { keptSection, withSection } from './sections.ts'

const SIZES = '1000,5000,20000,100000,200000'
/** MiniSearch outgrows what Node gives a process by itself. */
const ROOMY = ['--expose-gc', '--max-old-space-size=12288']

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: SIZES },
    matches: { type: 'string', default: String(TARGET_DOCS) },
    pages: { type: 'string', default: String(TARGET_PAGES_DOCS) },
    payments: { type: 'string', default: '300' },
    only: { type: 'string' },
    out: { type: 'string', default: inRoot('docs') },
  },
})

async function measureEmbedded(docs: number, folder: string): Promise<EmbeddedFigures> {
  const measure = (mode: string) =>
    measuredBy<Partial<EmbeddedFigures>>('embedded.ts', { args: [mode, docs, join(folder, `${docs}.idx`)] })
  return { ...(await measure('build')), ...(await measure('start')) } as EmbeddedFigures
}

async function measureMeilisearch(docs: number): Promise<Figures['meilisearch']> {
  const { MEILI_URL: host, MEILI_KEY: apiKey } = process.env
  if (!host) return null
  const engine = new MeilisearchEngine({ host, ...(apiKey ? { apiKey } : {}) })
  try {
    return await measureEngine(engine, docs)
  } finally {
    await fillEngine(engine, [])
    await engine.close()
  }
}

async function measureSearch(docs: number, folder: string): Promise<Figures> {
  console.log(`${docs} listings…`)
  return {
    docs,
    embedded: await measureEmbedded(docs, folder),
    miniSearch: await measuredBy<MiniSearchFigures>('minisearch.ts', { args: [docs], flags: ROOMY }),
    postgres: await inOwnDatabase((url) => measurePostgres(url, docs)),
    meilisearch: await measureMeilisearch(docs),
  }
}

async function measureMatches(docs: number, folder: string): Promise<MatchesFigures | null> {
  if (docs === 0) return null
  console.log(`ranked matches at ${docs} listings…`)
  return inOwnDatabase(async (url) => {
    await migrateDatabase(url)
    const env = environmentFor(url, join(folder, 'matches'), DEFAULT_PORT)
    const run = (mode: string) => measuredBy<Partial<MatchesFigures>>('matches.ts', { args: [mode, docs], env })
    await run('fill')
    return { docs, ...(await run('cold')), ...(await run('ahead')) } as MatchesFigures
  })
}

async function measureOwnPages(docs: number, folder: string) {
  if (docs === 0) return null
  console.log(`pages at ${docs} listings…`)
  return inOwnDatabase((url) => measurePages(url, join(folder, 'pages'), docs))
}

const file = join(values.out, 'benchmarks.md')
const earlier = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** What runs apart, or was left out. */
const keptParts = () => [PAYMENTS_HEADING, LOAD_HEADING].flatMap((heading) => keptSection(earlier(), heading))

function write(
  search: readonly Figures[],
  matches: MatchesFigures | null,
  pages: Awaited<ReturnType<typeof measureOwnPages>>,
) {
  writeFileSync(file, [reportPage({ machine: machine(), search, matches, pages }), ...keptParts()].join('\n'))
  const line = (name: string, colour: string, value: (figures: Figures) => number) => ({
    name,
    colour,
    points: search.map((figures) => [figures.docs, value(figures)] as const),
  })
  const lines = [
    line('embedded: keyword', '#0017c1', ({ embedded }) => embedded.keyword.p95),
    line('embedded: one update', '#197a4b', ({ embedded }) => embedded.update.p95),
    line('MiniSearch: keyword', '#8b3fb0', ({ miniSearch }) => miniSearch.keyword.p95),
    line('pg_trgm: keyword', '#c74700', ({ postgres }) => postgres.trigram.p95),
    line('LIKE: keyword', '#8b1b1b', ({ postgres }) => postgres.scan.p95),
  ]
  writeFileSync(join(values.out, 'benchmarks-growth.svg'), growthChart(lines))
  console.log(`Written to ${values.out}`)
}

async function measureMarket(folder: string): Promise<void> {
  const search: Figures[] = []
  for (const docs of values.sizes.split(',').map(Number)) search.push(await measureSearch(docs, folder))
  const matches = await measureMatches(Number(values.matches), folder)
  write(search, matches, await measureOwnPages(Number(values.pages), folder))
}

async function addPayments(folder: string, payments: number): Promise<void> {
  if (payments === 0) return
  console.log(`${payments} payments…`)
  const figures = await inOwnDatabase((url) => measurePayments(url, join(folder, 'payments'), payments))
  writeFileSync(file, withSection(earlier(), paymentsSection({ ...figures, machine: machine() })))
}

mkdirSync(values.out, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'))
try {
  if (values.only !== 'payments') await measureMarket(folder)
  await addPayments(folder, Number(values.payments))
} finally {
  rmSync(folder, { recursive: true })
}
