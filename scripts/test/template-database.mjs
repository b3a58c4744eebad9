import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openCluster } from '../start/embedded-database.mjs'
import { dataDir, inRoot } from '../start/paths.mjs'
import { withClient } from '../start/postgres-client.mjs'
import { isAlive } from '../start/processes.mjs'
import { runNode } from '../start/run-program.mjs'

const DEFAULT_PORT = 54429
/** What a test writes needs to survive nothing. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
/** Held while the template is made: several test runs may share one cluster. */
const TEMPLATE_LOCK = 5_481_973

/**
 * A PostgreSQL for tests with a migrated template database: TEST_DATABASE_URL if set (its account must be allowed to
 * create databases), else an embedded cluster under <data>/test. Returns `{ url(name), template, prefix, close() }`.
 */
export async function openTestDatabases() {
  const cluster = process.env.TEST_DATABASE_URL ? given(process.env.TEST_DATABASE_URL) : await embedded()
  const template = `musubi_template_${templateKey()}`
  const prefix = `musubi_test_${process.pid}_`
  await withClient(cluster.url('postgres'), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
    await dropLeftovers(client, template)
    await makeTemplate(client, cluster, template)
  })
  return {
    url: cluster.url,
    template,
    prefix,
    async close() {
      await withClient(cluster.url('postgres'), (client) => dropAll(client, (name) => name.startsWith(prefix)))
      for (const folder of testFolders().filter((name) => name.startsWith(prefix))) removeFolder(folder)
      await cluster.release()
    },
  }
}

const embedded = () => {
  const port = Number(process.env.MUSUBI_TEST_PG_PORT) || undefined
  return openCluster(join(dataDir(), 'test'), { port, firstPort: DEFAULT_PORT, settings: FAST })
}

function given(address) {
  const url = (name) => {
    const changed = new URL(address)
    changed.pathname = `/${name}`
    return changed.href
  }
  return { url, release: async () => {} }
}

/** Changes when a migration, the queue or its setup changes. */
function templateKey() {
  const hash = createHash('sha256')
  const folder = inRoot('prisma/migrations')
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const migrations = names.map((name) => join(folder, name, 'migration.sql'))
  const files = [...migrations, inRoot('node_modules/pg-boss/package.json'), inRoot('app/platform/jobs/boss.server.ts')]
  for (const file of files.filter((path) => existsSync(path))) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

const databases = async (client) =>
  (await client.query('SELECT datname FROM pg_database')).rows.map((row) => row.datname)

async function dropAll(client, condition) {
  for (const name of (await databases(client)).filter(condition)) {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
  }
}

/** Where a test's own files go (mailbox, storage): one folder per test database. */
export const testFolder = (name = '') => join(dataDir(), 'test', 'files', name)

const testFolders = () => (existsSync(testFolder()) ? readdirSync(testFolder()) : [])
const removeFolder = (name) => rmSync(testFolder(name), { recursive: true, force: true })

const isOfDeadRun = (name) => {
  const run = /^musubi_test_(\d+)_/.exec(name)
  return run !== null && !isAlive(Number(run[1]))
}

/** Databases of runs that were killed, and templates nobody can want any more. */
async function dropLeftovers(client, template) {
  await dropAll(client, (name) => isOfDeadRun(name) || (name.startsWith('musubi_template_') && name !== template))
  for (const folder of testFolders().filter(isOfDeadRun)) removeFolder(folder)
}

/** Made under another name and renamed when complete, so that a broken-off one is never used. */
async function makeTemplate(client, cluster, template) {
  if ((await databases(client)).includes(template)) return
  const half = `musubi_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await client.query(`CREATE DATABASE ${half}`)
  const env = { ...process.env, ...testEnv(cluster.url(half)) }
  await runNode('test-template', ['--import', 'tsx', inRoot('scripts/test/prepare-template.ts')], { env })
  await client.query(`ALTER DATABASE ${half} RENAME TO ${template}`)
}

/** The environment every test may rely on. */
export function testEnv(databaseUrl) {
  return {
    NODE_ENV: 'test',
    SITE: 'trial',
    TZ: 'Asia/Tokyo', // nine hours from the database's UTC: an instant read as local time is seen
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '5',
    SESSION_SECRET: 'a-secret-that-only-the-tests-know-0123456789',
    APP_URL: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
    SMTP_URL: '',
    MEILI_URL: '',
    STRIPE_SECRET_KEY: '',
    STRIPE_WEBHOOK_SECRET: '',
    STRIPE_API_BASE: '',
  }
}
