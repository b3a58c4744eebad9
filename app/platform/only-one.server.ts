import pg from 'pg'
import { env } from './env/env.server.ts'
import { describeError, log } from './log.server.ts'

/**
 * Runs work in one process at a time. The lock lives in a connection of its own, so it ends with the process that holds it,
 * however that ends.
 * @param name of the work, the same in every process
 * @returns what the work answers; undefined when another process is at it
 */
export async function inOneProcess<T>(name: string, work: () => Promise<T>): Promise<{ result: T } | undefined> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, application_name: 'musubi-lock' })
  client.on('error', (error) => log.warn({ error: describeError(error), name }, 'lock connection lost'))
  await client.connect()
  try {
    const { rows } = await client.query<{ got: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS got',
      [name],
    )
    return rows[0]?.got ? { result: await work() } : undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}
