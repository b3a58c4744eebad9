import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from './migrate.server.ts'

const cli = 'node_modules/prisma/build/index.js'

/** Runs Prisma's own command line on a database; a failure throws with what it printed. */
function prisma(args: string[], url: string): string {
  const env = { ...process.env, DATABASE_URL: url, NO_COLOR: '1' }
  return execFileSync(process.execPath, [cli, ...args], { env, encoding: 'utf8', stdio: 'pipe' })
}

async function query(url: string, text: string): Promise<Array<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

describe('the migrations of this project', () => {
  const url = process.env['DATABASE_URL'] ?? ''

  it('give exactly the tables of prisma/schema', () => {
    const args = ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--exit-code']
    expect(prisma(args, url)).toContain('No difference detected')
  })

  it('count as applied for Prisma too', () => {
    expect(prisma(['migrate', 'status'], url)).toContain('Database schema is up to date')
  })
})

describe('migrate', () => {
  let folder: string
  let url: string

  const write = (name: string, sql: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }
  const history = () =>
    query(url, 'SELECT migration_name, finished_at IS NOT NULL AS done FROM _prisma_migrations ORDER BY started_at')

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'musubi-migrations-'))
    const address = new URL(process.env['DATABASE_URL'] ?? '')
    const name = `${address.pathname.slice(1)}_migrate`
    await query(address.href, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await query(address.href, `CREATE DATABASE ${name}`)
    address.pathname = `/${name}`
    url = address.href
    write('1_first', 'CREATE TABLE one (id int);\nCREATE TABLE two (id int);')
    write('2_second', 'ALTER TABLE one ADD COLUMN name text;')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('applies what is pending, in order, once', async () => {
    expect(await migrate(url, folder)).toEqual({ applied: ['1_first', '2_second'], warnings: [] })
    expect(await migrate(url, folder)).toEqual({ applied: [], warnings: [] })
  })

  it('lets one of two at the same time do the work', async () => {
    const results = await Promise.all([migrate(url, folder), migrate(url, folder)])
    expect(results.flatMap((result) => result.applied)).toEqual(['1_first', '2_second'])
  })

  it('leaves nothing of a migration that fails, says where it failed, and takes the corrected one', async () => {
    write('2_second', 'CREATE TABLE three (id int);\nALTER TABLE nowhere ADD COLUMN x int;')
    await expect(migrate(url, folder)).rejects.toThrow(/2_second failed.*nowhere/)
    expect(await query(url, `SELECT to_regclass('three') AS three`)).toEqual([{ three: null }])
    write('2_second', 'CREATE TABLE three (id int);')
    expect((await migrate(url, folder)).applied).toEqual(['2_second'])
  })

  it('runs what PostgreSQL refuses inside a transaction', async () => {
    write('3_index', 'CREATE INDEX CONCURRENTLY one_name ON one (name)')
    expect((await migrate(url, folder)).applied).toContain('3_index')
  })

  it('stops at one that Prisma began and did not finish', async () => {
    await migrate(url, folder)
    await query(url, `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_second'`)
    await expect(migrate(url, folder)).rejects.toThrow(/2_second began and did not finish[\s\S]*migrate resolve/)
  })

  it('says that one was changed after it was applied, or is unknown here', async () => {
    await migrate(url, folder)
    write('1_first', 'CREATE TABLE one (id bigint);')
    rmSync(join(folder, '2_second'), { recursive: true })
    const { warnings } = await migrate(url, folder)
    expect(warnings).toHaveLength(2)
    expect(warnings.join('\n')).toMatch(/1_first was changed[\s\S]*2_second is in the database but not in/)
  })

  it('keeps the history in order of time', async () => {
    await migrate(url, folder)
    expect(await history()).toEqual([
      { migration_name: '1_first', done: true },
      { migration_name: '2_second', done: true },
    ])
  })
})
