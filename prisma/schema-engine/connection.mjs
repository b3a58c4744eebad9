import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum as Type } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** PostgreSQL type ids of the system catalogue -> the engine's column types. Anything else reads as text. */
const CATALOGUE_TYPES = new Map([
  [16, Type.Boolean],
  [17, Type.Bytes],
  [18, Type.Character],
  [20, Type.Int64],
  [21, Type.Int32],
  [23, Type.Int32],
  [26, Type.Int64],
  [114, Type.Json],
  [700, Type.Float],
  [701, Type.Double],
  [1000, Type.BooleanArray],
  [1002, Type.CharacterArray],
  [1003, Type.TextArray],
  [1005, Type.Int32Array],
  [1007, Type.Int32Array],
  [1009, Type.TextArray],
  [1016, Type.Int64Array],
  [1028, Type.Int64Array],
  [1700, Type.Numeric],
  [3802, Type.Json],
])

/** Prisma's `?schema=` is not a parameter node-postgres knows. */
export function splitSchema(url) {
  const address = new URL(url)
  const schema = address.searchParams.get('schema') ?? undefined
  address.searchParams.delete('schema')
  return { address: address.href, schema }
}

export const databaseName = (url) => decodeURIComponent(new URL(url).pathname.slice(1))

function withDatabase(url, name) {
  const address = new URL(splitSchema(url).address)
  address.pathname = `/${encodeURIComponent(name)}`
  return address.href
}

/** Runs work on one plain connection to the server's maintenance database. */
export async function onServer(url, work) {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** One connection only: session settings and advisory locks must hold between the engine's calls. */
async function connectOnce(url) {
  const { address, schema } = splitSchema(url)
  const connection = await new PrismaPg(
    { connectionString: address, max: 1 },
    schema ? { schema } : undefined,
  ).connect()
  return readCatalogue(sendScriptsWhole(connection))
}

/** The adapter splits a script at every ";", which cuts function bodies in two. */
function sendScriptsWhole(connection) {
  const pool = connection.underlyingDriver()
  connection.executeScript = async (script) => {
    try {
      await pool.query(script)
    } catch (error) {
      connection.onError(error)
    }
  }
  return connection
}

/** The adapter refuses catalogue types ("char", regclass, int2vector) that application tables never hold. */
function readCatalogue(connection) {
  const queryRaw = connection.queryRaw.bind(connection)
  connection.queryRaw = async (query) => {
    try {
      return await queryRaw(query)
    } catch (error) {
      if (error?.cause?.kind !== 'UnsupportedNativeDataType') throw error
      const { fields, rows } = await connection.performIO(query)
      return {
        columnNames: fields.map((field) => field.name),
        columnTypes: fields.map((field) => CATALOGUE_TYPES.get(field.dataTypeID) ?? Type.Text),
        rows,
      }
    }
  }
  return connection
}

/** A throw-away database in which the engine replays the migrations; it is dropped when the engine lets go of it. */
async function connectToShadow(url) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`
  await onServer(url, (client) => client.query(`CREATE DATABASE "${name}"`))
  const connection = await connectOnce(withDatabase(url, name))
  const dispose = connection.dispose.bind(connection)
  connection.dispose = async () => {
    await dispose()
    await onServer(url, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
  }
  return connection
}

/** What the engine calls an adapter factory, over node-postgres. */
export function connectionFactory(datasource) {
  const url = datasource.url || 'postgresql://localhost/postgres'
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connectOnce(url),
    connectToShadowDb: () =>
      datasource.shadowDatabaseUrl ? connectOnce(datasource.shadowDatabaseUrl) : connectToShadow(url),
  }
}
