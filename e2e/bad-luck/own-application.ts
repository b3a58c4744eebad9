import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { baseUrl, dataDir, inProject } from '#e2e/fixtures/run.ts'
import { nextFree } from '../../scripts/start/ports.mjs'
import { postgresHome } from '../../scripts/start/postgres-home.mjs'

const NAMES = ['E2E_BASE_URL', 'E2E_PORT', 'E2E_DATA_DIR'] as const
const OUTSIDE = ['DATABASE_URL', 'MUSUBI_PG_PORT', 'STRIPE_STANDIN_PORT', 'STRIPE_SECRET_KEY', 'SMTP_URL', 'MEILI_URL']
const PATIENCE = { timeout: 60_000, intervals: [200, 500] }

/** An application of the test's own, with processes it may kill. While it runs, the fixtures talk to it. */
export class OwnApplication {
  private constructor(
    private readonly supervisor: ChildProcess,
    private readonly before: Record<string, string | undefined>,
  ) {}

  static async start(): Promise<OwnApplication> {
    const folder = join(dataDir(), 'own', String(process.pid))
    const port = String(await nextFree(4700))
    const supervisor = spawn(process.execPath, [inProject('scripts/start.mjs')], {
      stdio: 'ignore',
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OUTSIDE.includes(name))),
        NODE_ENV: 'test',
        MUSUBI_DATA_DIR: folder,
        PORT: port,
        APP_URL: `http://127.0.0.1:${port}`,
        RATE_LIMIT_FACTOR: '1000',
      },
    })
    const own = new OwnApplication(supervisor, Object.fromEntries(NAMES.map((name) => [name, process.env[name]])))
    Object.assign(process.env, { E2E_BASE_URL: `http://127.0.0.1:${port}`, E2E_PORT: port, E2E_DATA_DIR: folder })
    await own.answers(200)
    return own
  }

  /** Waits until /healthcheck answers so. */
  async answers(status: number): Promise<void> {
    const ask = () =>
      fetch(`${baseUrl()}/healthcheck`, { headers: { connection: 'close' } }).then(
        (answer) => answer.status,
        () => 0,
      )
    await expect.poll(ask, { ...PATIENCE, message: `healthcheck ${status}` }).toBe(status)
  }

  /** Holds the supervisor still, so that what is killed stays dead until `revive`. */
  freeze(): void {
    this.supervisor.kill('SIGSTOP')
  }

  revive(): void {
    this.supervisor.kill('SIGCONT')
  }

  kill(name: 'web' | 'stripe-standin'): void {
    const { pid } = JSON.parse(readFileSync(join(dataDir(), 'run', 'children', `${name}.json`), 'utf8')) as {
      pid: number
    }
    process.kill(pid, 'SIGKILL')
  }

  /** Ends the database server as a power cut of its machine would be seen: connections break, none is taken. */
  stopDatabase(): void {
    const { folder } = postgresHome(dataDir()) as { folder: string }
    const [pid] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), 'SIGINT')
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.supervisor.once('exit', resolve))
    this.revive()
    this.supervisor.kill('SIGTERM')
    await ended
    const folder = dataDir()
    const home = postgresHome(folder) as { folder: string }
    // Unset and empty mean the same to who reads them.
    for (const name of NAMES) process.env[name] = this.before[name] ?? ''
    for (const path of [home.folder, folder]) rmSync(path, { recursive: true, force: true })
  }
}
