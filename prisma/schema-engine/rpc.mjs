import { readFileSync } from 'node:fs'
import readline from 'node:readline'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { createDatabase } from './commands.mjs'
import { connectionFactory } from './connection.mjs'
import { takePanic } from './wasm.mjs'

const BARE_SCHEMA = 'datasource db {\n  provider = "postgresql"\n}\n'

/** These two read the migration history from a cache that only devDiagnostic fills. */
const NEEDS_HISTORY = new Set(['evaluateDataLoss', 'createMigration'])

/** The engine learns its provider from a schema: the one on the command line, the request's, or a bare one. */
function schemasFor(paths, params) {
  if (paths.length) return paths.map((path) => [path, readFileSync(path, 'utf8')])
  const files = [params?.to?.files, params?.from?.files, params?.schema?.files].find((list) => list?.length)
  return files ? files.map((file) => [file.path, file.content]) : [['schema.prisma', BARE_SCHEMA]]
}

export function serve(bindings, { datamodels, datasource, input, output }) {
  let engine
  let printId = 1_000_000
  const write = (message) => output.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const open = (params) => {
    const adapter = bindMigrationAwareSqlAdapterFactory(connectionFactory(datasource))
    return bindings.SchemaEngine.new({ datamodels: schemasFor(datamodels, params) }, () => {}, adapter)
  }

  async function call(method, params) {
    if (method === 'createDatabase') {
      return { databaseName: await createDatabase(params.datasource.url ?? datasource.url) }
    }
    engine ??= open(params)
    const opened = await engine
    if (NEEDS_HISTORY.has(method)) {
      await opened.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters })
    }
    const result = await opened[method === 'getDatabaseVersion' ? 'version' : method](params)
    if (method !== 'diff' || !result.stdout) return result ?? {}
    // The native engine prints by asking its caller to print.
    write({ id: printId++, method: 'print', params: { content: result.stdout.replace(/\n$/, '') } })
    return { exitCode: result.exitCode }
  }

  function failure(error) {
    const message = takePanic() || (error?.message ?? String(error))
    const data = { is_panic: false, message, meta: error?.meta ?? null, error_code: error?.code ?? null }
    return { code: 4466, message, data }
  }

  async function handle({ id, method, params }) {
    try {
      write({ id, result: await call(method, params) })
    } catch (error) {
      write({ id, error: failure(error) })
    }
  }

  let queue = Promise.resolve()
  const lines = readline.createInterface({ input, crlfDelay: Infinity })
  lines.on('line', (line) => {
    const message = JSON.parse(line)
    if (message.method) queue = queue.then(() => handle(message)) // without a method it answers our own `print`
  })
  return new Promise((resolve) => lines.on('close', () => queue.then(resolve)))
}
