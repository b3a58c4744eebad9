// npm run db:new-migration -- add-meeting-minutes
// Compares the migrations with the schema files and writes the difference as the next migration. Nothing is applied to
// the development database: `npm start` does that. Works in a throw-away database, so it needs nobody's answer.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { openDatabase } from './start/database.mjs'
import { inRoot } from './start/paths.mjs'
import { ReadableError } from './start/readable-error.mjs'

const LOCK_FILE = `# Read by \`prisma migrate\`: the kind of database these migrations are for.\nprovider = "postgresql"\n`

function prisma(args, url) {
  const cli = inRoot('node_modules', 'prisma', 'build', 'index.js')
  const env = { ...process.env, DATABASE_URL: url, NO_COLOR: '1' }
  return execFileSync(process.execPath, [cli, ...args], {
    cwd: inRoot(),
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const stamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14)

async function main() {
  const words = process.argv.slice(2)
  const isEmpty = words.includes('--empty') // for what the schema language cannot say: checks, triggers, ledgers
  const name = words
    .filter((word) => word !== '--empty')
    .join('_')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
  if (!name) throw new ReadableError('Say what changes: npm run db:new-migration -- add_meeting_minutes')
  const migrations = inRoot('prisma', 'migrations')
  const lockFile = inRoot('prisma', 'migrations', 'migration_lock.toml')
  mkdirSync(migrations, { recursive: true })
  if (!existsSync(lockFile)) writeFileSync(lockFile, LOCK_FILE)

  const sql = isEmpty ? `-- ${name}\n` : await difference()
  if (!isEmpty && /^(\s|--[^\n]*)*$/.test(sql)) {
    return console.log('The migrations already say what the schema says: nothing written.')
  }
  const folder = `prisma/migrations/${stamp()}_${name}`
  mkdirSync(inRoot(folder))
  writeFileSync(inRoot(folder, 'migration.sql'), sql)
  console.log(`Written: ${folder}/migration.sql. Read it, then run npm start or npm run db:migrate.`)
}

async function difference() {
  const database = await openDatabase()
  try {
    const args = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema', '--script']
    return prisma(['migrate', 'diff', ...args], database.url)
  } finally {
    await database.release()
  }
}

main().catch((error) => {
  console.error(error instanceof ReadableError ? error.message : error)
  process.exitCode = 1
})
