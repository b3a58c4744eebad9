import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCluster } from './embedded-database.mjs'
import { postgresHome } from './postgres-home.mjs'
import { clusterIn, runningServer, stopServer } from './postgres-server.mjs'
import { createIfMissing, withClient } from './postgres-client.mjs'
import { isAlive, until } from './processes.mjs'

const FIRST_PORT = 54700
const options = { firstPort: FIRST_PORT, settings: { fsync: 'off' } }
let folder
let cluster

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-pg-'))
  execFileSync('chmod', ['755', folder])
  cluster = clusterIn(postgresHome(folder))
})

afterEach(async () => {
  await stopServer(cluster)
  rmSync(folder, { recursive: true, force: true })
})

const serverPid = () => runningServer(cluster)?.pid

async function remember(opened, word) {
  await withClient(opened.url('postgres'), (client) => client.query(`CREATE TABLE ${word} ()`))
}

const recalls = (opened, word) =>
  withClient(opened.url('postgres'), async (client) => {
    const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [word])
    return rows[0].there
  })

describe('the embedded database', () => {
  it('keeps Japanese letters, has the Japanese order and refuses a wrong password', async () => {
    const opened = await openCluster(folder, options)
    await createIfMissing(opened.url, 'shop')
    await withClient(opened.url('shop'), async (client) => {
      await client.query('CREATE EXTENSION pg_trgm')
      const { rows } = await client.query(
        `SELECT show_trgm('結び') AS trigrams, 'あ' < 'い' COLLATE "ja-x-icu" AS sorted`,
      )
      expect(rows[0].trigrams).not.toEqual([])
      expect(rows[0].sorted).toBe(true)
    })
    const wrong = opened.url('shop').replace(/:[^:@]+@/, ':guessed@')
    await expect(withClient(wrong, () => undefined)).rejects.toThrow(/password authentication failed/)
    await opened.release()
    expect(serverPid()).toBeUndefined()
  })

  it('comes back with its data after the server was killed', async () => {
    const opened = await openCluster(folder, options)
    await remember(opened, 'kept')
    process.kill(serverPid(), 'SIGKILL')
    expect(await until(() => !serverPid(), 5000)).toBe(true)
    expect(await opened.keepUp()).toBe(true)
    expect(await recalls(opened, 'kept')).toBe(true)
    expect(await opened.keepUp()).toBe(false)
  })

  it('starts although its pid was given to another program', async () => {
    const opened = await openCluster(folder, options)
    await remember(opened, 'kept')
    const lines = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')
    await opened.release()
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    writeFileSync(join(cluster.data, 'postmaster.pid'), [stranger.pid, ...lines.slice(1)].join('\n'))
    const again = await openCluster(folder, options)
    expect(await recalls(again, 'kept')).toBe(true)
    expect(isAlive(stranger.pid)).toBe(true)
    stranger.kill()
  })

  it('is joined by a second process, and stops with the last of them', async () => {
    const code = `
      const { openCluster } = await import(${JSON.stringify(new URL('./embedded-database.mjs', import.meta.url).href)})
      const opened = await openCluster(${JSON.stringify(folder)}, ${JSON.stringify(options)})
      console.log(JSON.stringify({ reused: opened.reused }))
      await opened.release()`
    const opened = await openCluster(folder, options)
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
    expect(JSON.parse(other)).toEqual({ reused: true })
    expect(serverPid()).toBeDefined()
    await opened.release()
    expect(serverPid()).toBeUndefined()
  })

  it('outlives a process that was killed, and is joined by the next', async () => {
    const code = `
      const { openCluster } = await import(${JSON.stringify(new URL('./embedded-database.mjs', import.meta.url).href)})
      await openCluster(${JSON.stringify(folder)}, ${JSON.stringify(options)})
      process.kill(process.pid, 'SIGKILL')`
    expect(() => execFileSync(process.execPath, ['--input-type=module', '-e', code], { stdio: 'pipe' })).toThrow(
      /SIGKILL|Command failed/,
    )
    const left = serverPid()
    expect(left).toBeDefined()
    const opened = await openCluster(folder, options)
    expect([opened.reused, serverPid()]).toEqual([true, left])
    await opened.release()
    expect(serverPid()).toBeUndefined()
  })

  it('takes the next port when its own is taken, and keeps to it', async () => {
    const first = await openCluster(folder, options)
    const port = first.port
    await first.release()
    const stranger = createServer().listen(port, '127.0.0.1')
    await new Promise((resolve) => stranger.once('listening', resolve))
    const second = await openCluster(folder, options)
    expect(second.port).toBeGreaterThan(port)
    await second.release()
    await new Promise((resolve) => stranger.close(resolve))
    const third = await openCluster(folder, options)
    expect(third.port).toBe(second.port)
  })

  it('says which port is taken when one was insisted on', async () => {
    const stranger = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => stranger.once('listening', resolve))
    const { port } = stranger.address()
    await expect(openCluster(folder, { ...options, port })).rejects.toThrow(
      `Port ${port}, wanted for PostgreSQL, is taken`,
    )
    await new Promise((resolve) => stranger.close(resolve))
  })
})
