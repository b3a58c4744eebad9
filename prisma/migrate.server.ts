import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** The advisory lock and the table of Prisma's own engine: `prisma migrate deploy` and we may take turns. */
const PRISMA_LOCK = 72707369
const LOCK_PATIENCE = '60s'
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/** Statements PostgreSQL refuses inside a transaction, or that would end ours. */
const NOT_IN_TRANSACTION = /\b(CONCURRENTLY|VACUUM|CREATE\s+DATABASE|ALTER\s+SYSTEM|COMMIT|ROLLBACK)\b/i

type Migration = { name: string; sql: string; checksum: string }
export type MigrationResult = { applied: string[]; warnings: string[] }

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

/** Reads the migrations of a folder in the order in which they are applied. */
async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Applies what is pending. Each migration and its entry in the history are one transaction (unless it holds a statement
 * that refuses one), so a failure or a killed process leaves nothing half done.
 * Throws when a migration fails, or when the history names one that Prisma left unfinished.
 */
export async function migrate(connectionString: string, folder = migrationsFolder): Promise<MigrationResult> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: withoutSchemaParameter(connectionString) })
  await client.connect()
  try {
    await takeLock(client)
    await client.query(HISTORY_TABLE)
    const done = await readHistory(client)
    const applied: string[] = []
    for (const migration of migrations) {
      if (done.has(migration.name)) continue
      await apply(client, migration)
      applied.push(migration.name)
    }
    return { applied, warnings: differences(migrations, done) }
  } finally {
    await client.end() // ends the session, and with it the lock
  }
}

async function takeLock(client: pg.Client) {
  await client.query(`SET lock_timeout = '${LOCK_PATIENCE}'`)
  await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
  await client.query('RESET lock_timeout')
}

async function readHistory(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  )
  const unfinished = rows.find((row) => !row.finished_at)
  if (unfinished) {
    throw new Error(
      `Migration ${unfinished.migration_name} began and did not finish. Look at the tables, then say how it ended:\n` +
        `  npx prisma migrate resolve --rolled-back ${unfinished.migration_name}   (or --applied)`,
    )
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

async function apply(client: pg.Client, migration: Migration) {
  const inTransaction = !NOT_IN_TRANSACTION.test(migration.sql)
  const id = randomUUID()
  try {
    if (inTransaction) await client.query('BEGIN')
    await client.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)', [
      id,
      migration.checksum,
      migration.name,
    ])
    await client.query(migration.sql)
    const finish =
      'UPDATE "_prisma_migrations" SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1'
    await client.query(finish, [id])
    if (inTransaction) await client.query('COMMIT')
  } catch (error) {
    const message = describe(error, migration)
    if (inTransaction) await client.query('ROLLBACK')
    else await client.query('UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1', [id, message])
    throw new Error(message, { cause: error })
  }
}

function describe(error: unknown, { name, sql }: Migration): string {
  const { message, position, detail } = error as { message: string; position?: string; detail?: string }
  const line = position ? ` (line ${sql.slice(0, Number(position)).split('\n').length})` : ''
  return `Migration ${name} failed${line}: ${message}${detail ? `\n${detail}` : ''}`
}

function differences(migrations: Migration[], done: Map<string, string>): string[] {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  return [...done].flatMap(([name, checksum]) => {
    if (!known.has(name)) return [`migration ${name} is in the database but not in this version of the program`]
    return known.get(name) === checksum ? [] : [`migration ${name} was changed after it had been applied`]
  })
}

function withoutSchemaParameter(connectionString: string): string {
  const url = new URL(connectionString)
  url.searchParams.delete('schema') // Prisma's own parameter
  return url.href
}
