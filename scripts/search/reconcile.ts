import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Differences } from '#app/features/directory/indexing/differences.server.ts'
import { countDifferences, findDifferences, mend } from '#app/features/directory/indexing/differences.server.ts'
import { loadIndex, saveIndex } from '#app/features/directory/indexing/index-files.server.ts'
import { takeReport } from '#app/features/directory/indexing/reconcile-report.server.ts'
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendEvent } from '#app/platform/jobs/outbox.server.ts'
import { clock } from '#app/platform/clock.ts'
import { StoredEngine } from '#search/embedded/stored-engine.server.ts'
import type { SearchEngine } from '#search/engine.ts'

const ANSWERS_WITHIN_MS = 20_000
const LOOKS_EVERY_MS = 200
const SHOWN_IDS = 20

/** Prints the differences between index and database; exit code 1 when there are some and they were left. */
export async function reconcile(fix: boolean): Promise<void> {
  const differences = await compare(fix)
  print(differences)
  if (countDifferences(differences) === 0) return
  if (fix) return console.log('Brought in step.')
  console.log('npm run search:reconcile -- --fix brings them in step.')
  process.exitCode = 1
}

async function compare(fix: boolean): Promise<Differences> {
  const live = searchEngine()
  if (live.snapshots) return (await askApplication(fix)) ?? compareFile(fix)
  return compareWith(live, fix)
}

/** The embedded index lives in the web process; only there can it be looked at. */
async function askApplication(fix: boolean): Promise<Differences | undefined> {
  const requestId = randomUUID()
  const until = clock.now().getTime() + ANSWERS_WITHIN_MS
  const request = { requestId, fix, until: new Date(until).toISOString() }
  await db.$transaction((tx) => sendEvent(tx, 'search.reconcile_asked', request))
  while (clock.now().getTime() < until) {
    const report = await takeReport(requestId)
    if (report) return report
    await wait(LOOKS_EVERY_MS)
  }
  return undefined
}

async function compareFile(fix: boolean): Promise<Differences> {
  const engine = new StoredEngine()
  if (!(await loadIndex(engine.snapshots))) {
    throw new Error('No running application answered, and no index is kept: the next start fills a new one.')
  }
  console.log('No running application answered: this is the index its next start begins with, before it catches up.')
  const differences = await compareWith(engine, fix)
  if (fix) await saveIndex(engine.snapshots, 'kept')
  return differences
}

async function compareWith(engine: SearchEngine, fix: boolean): Promise<Differences> {
  const differences = await findDifferences(engine)
  if (fix) await mend(engine, differences)
  return differences
}

const LABELS: Record<keyof Differences, string> = {
  missing: 'published, but not in the index',
  surplus: 'in the index, but not published',
  outdated: 'older in the index than in the database',
  ahead: 'newer in the index than in the database',
}

function print(differences: Differences): void {
  for (const [kind, label] of Object.entries(LABELS)) {
    const ids = differences[kind as keyof Differences]
    console.log(`${String(ids.length).padStart(7)}  ${label}`)
    for (const id of ids.slice(0, SHOWN_IDS)) console.log(`         ${id}`)
    if (ids.length > SHOWN_IDS) console.log(`         and ${ids.length - SHOWN_IDS} more`)
  }
}
