import { existsSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { withClient } from './postgres-client.mjs'
import { runNode } from './run-program.mjs'

const LOADED = 'musubi: demo data loaded'

/** Demo data is for the embedded database; another one gets it only when DEMO_DATA=true asks for it. */
export function wantsDemoData(database) {
  if (process.env.NODE_ENV === 'production') return false
  return process.env.DEMO_DATA ? process.env.DEMO_DATA === 'true' : database.embedded
}

/**
 * Loads the demo data once. The mark that it is complete is the comment of the database itself, so it goes where the data
 * goes (dump, restore, drop), and a broken-off load is simply run again: the seed adds only what is missing.
 */
export async function loadDemoData(database, env) {
  if (await isLoaded(database.url)) return { detail: 'already there' }
  if (!existsSync(inRoot('scripts/seed.ts'))) return { detail: 'no scripts/seed.ts' }
  await runNode('demo-data', ['--import', 'tsx', inRoot('scripts/seed.ts')], { env })
  await withClient(database.url, async (client) => {
    const name = client.escapeIdentifier(client.database)
    await client.query(`COMMENT ON DATABASE ${name} IS ${client.escapeLiteral(LOADED)}`)
  })
  return { detail: 'loaded' }
}

function isLoaded(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = current_database()`,
    )
    return rows[0]?.mark === LOADED
  })
}
