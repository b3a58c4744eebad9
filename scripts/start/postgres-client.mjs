import { ReadableError } from './readable-error.mjs'

/** Runs work on one connection. `pg` is imported late: before the install it is not there. */
export async function withClient(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new ReadableError(`No connection to the database ${withoutPassword(url)}: ${error.message || error.code}`)
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export function withoutPassword(url) {
  try {
    const address = new URL(url)
    if (address.password) address.password = '***'
    return address.href
  } catch {
    return '(not an address)'
  }
}

/** Creates the database when it is missing; `url(name)` gives the address of a database of the same server. */
export async function createIfMissing(url, name) {
  await withClient(url('postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  })
}
