import { mkdirSync, rmSync } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'
import { testEnv, testFolder } from './template-database.mjs'

// Runs before every test file that touches the database: a fresh copy of the template, so that no file sees another's rows.
const { server, template, prefix } = inject('testDatabases')
const name = `${prefix}${process.env.VITEST_POOL_ID ?? '0'}`

const client = new pg.Client({ connectionString: server })
await client.connect()
await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`)
await client.end()

const url = new URL(server)
url.pathname = `/${name}`
const folder = testFolder(name)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
Object.assign(process.env, testEnv(url.href), { MUSUBI_DATA_DIR: folder })
