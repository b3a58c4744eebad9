import { openCluster } from './embedded-database.mjs'
import { dataDir } from './paths.mjs'
import { createIfMissing, withClient, withoutPassword } from './postgres-client.mjs'
import { ReadableError } from './readable-error.mjs'

const DEFAULT_PORT = 54329

/**
 * The database to work on: DATABASE_URL, or one in the embedded PostgreSQL of the data folder.
 * Returns `{ url, summary, embedded, keepUp(), release() }`; release stops the server when nobody else uses it.
 */
export async function openDatabase({ name = 'musubi', dir = dataDir() } = {}) {
  const given = process.env.DATABASE_URL
  if (given) return openGiven(given)
  if (process.env.NODE_ENV === 'production') {
    throw new ReadableError('DATABASE_URL is not set. The embedded PostgreSQL is for development only.')
  }
  const cluster = await openCluster(dir, {
    port: Number(process.env.MUSUBI_PG_PORT) || undefined,
    firstPort: DEFAULT_PORT,
  })
  await createIfMissing(cluster.url, name)
  const how = cluster.isNew ? 'created' : cluster.reused ? 'was still running' : 'started'
  return {
    ...cluster,
    url: cluster.url(name),
    embedded: true,
    summary: `embedded PostgreSQL on port ${cluster.port}, ${how}${cluster.note ? ` ${cluster.note}` : ''}`,
  }
}

async function openGiven(url) {
  await withClient(url, (client) => client.query('SELECT 1'))
  return {
    url,
    embedded: false,
    summary: withoutPassword(url),
    keepUp: async () => false,
    release: async () => {},
  }
}
