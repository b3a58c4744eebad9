import { databaseName, onServer, splitSchema } from './connection.mjs'
import pg from 'pg'

/** PostgreSQL and socket error codes -> the codes Prisma's messages are written for. */
const PRISMA_CODES = {
  '3D000': 'P1003',
  '28P01': 'P1000',
  28000: 'P1010',
  '42P04': 'P1009',
  ECONNREFUSED: 'P1001',
  ENOTFOUND: 'P1001',
  ETIMEDOUT: 'P1002',
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`

export async function createDatabase(url) {
  const name = databaseName(url)
  await onServer(url, (client) => client.query(`CREATE DATABASE ${quoted(name)}`))
  return name
}

async function canConnect(url) {
  const client = new pg.Client({ connectionString: splitSchema(url).address })
  await client.connect()
  await client.end()
}

const COMMANDS = {
  'can-connect-to-database': canConnect,
  'create-database': createDatabase,
  'drop-database': (url) =>
    onServer(url, (client) => client.query(`DROP DATABASE IF EXISTS ${quoted(databaseName(url))} WITH (FORCE)`)),
}

/** `schema-engine cli <command>`: exit code 0, or 1 and one JSON line on stderr, as the native engine does. */
export async function runCommand(command, datasource) {
  process.stderr.write('\n') // Prisma drops the first line
  const run = COMMANDS[command]
  try {
    if (!run) throw new Error(`unknown command: ${command}`)
    await run(datasource.url)
    return 0
  } catch (error) {
    const fields = {
      message: error.message || String(error),
      error_code: PRISMA_CODES[error.code] ?? 'P1001',
      is_panic: false,
    }
    const line = { timestamp: new Date().toISOString(), level: 'ERROR', fields, target: 'schema_engine::logger' }
    process.stderr.write(`${JSON.stringify(line)}\n`)
    return 1
  }
}
