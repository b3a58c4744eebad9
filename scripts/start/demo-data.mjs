import { inRoot } from './paths.mjs'
import { withClient } from './postgres-client.mjs'
import { runNode } from './run-program.mjs'

/** The row of "InstallationMark" that says the demo data is complete. */
const MARK = 'demo_data'

/** Demo data is for the embedded database; another one gets it only when DEMO_DATA=true asks for it. */
export function wantsDemoData(database) {
  if (process.env.NODE_ENV === 'production') return false
  return process.env.DEMO_DATA ? process.env.DEMO_DATA === 'true' : database.embedded
}

/**
 * Loads the demo data once. The mark stands in the database itself, so it goes where the data goes (dump, restore, drop),
 * and a broken-off load is simply run again: the seed adds only what is missing.
 */
export async function loadDemoData(database, env) {
  if (await isLoaded(database.url)) return { detail: 'already there' }
  await runNode('demo-data', ['--import', 'tsx', inRoot('scripts/seed.ts')], { env })
  const mark = `INSERT INTO "InstallationMark" (key, value, "setAt") VALUES ($1, 'loaded', now()) ON CONFLICT DO NOTHING`
  await withClient(database.url, (client) => client.query(mark, [MARK]))
  return { detail: 'loaded' }
}

const isLoaded = (url) =>
  withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM "InstallationMark" WHERE key = $1', [MARK])
    return rowCount === 1
  })
