import pg from 'pg'
import { openDatabase } from '../scripts/start/database.mjs'

/** A database of its own on the server `npm start` would use, gone afterwards. */
export async function inOwnDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  const admin = new pg.Client({ connectionString: database.url })
  const name = `musubi_bench_${process.pid}`
  try {
    await admin.connect()
    await admin.query(`CREATE DATABASE ${name}`)
    const url = new URL(database.url)
    url.pathname = `/${name}`
    return await work(url.href).finally(() => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
  } finally {
    await admin.end()
    await database.release()
  }
}
