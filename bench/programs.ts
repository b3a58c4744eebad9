import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { applicationEnv } from '../scripts/start/application.mjs'
import { inRoot } from '../scripts/start/paths.mjs'

const run = promisify(execFile)
const MAX_OUTPUT_BYTES = 10_000_000

interface Given {
  readonly args?: readonly (string | number)[]
  readonly flags?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a program of this folder in a process of its own. @returns what it has printed last, as JSON */
export async function measuredBy<T>(program: string, { args = [], flags = [], env = process.env }: Given): Promise<T> {
  const all = [...flags, '--import', 'tsx', inRoot('bench', program), ...args.map(String)]
  const { stdout } = await run(process.execPath, all, { cwd: inRoot(), env, maxBuffer: MAX_OUTPUT_BYTES })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T
}

/** What the application is told that runs on this database, in a folder of its own, as if the browser tests had started it. */
export function environmentFor(url: string, folder: string, port: number): NodeJS.ProcessEnv {
  return {
    ...applicationEnv({ database: { url }, port, demo: false }),
    MUSUBI_DATA_DIR: folder,
    APP_URL: `http://127.0.0.1:${port}`,
    SITE: 'trial',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_FACTOR: '1000',
    NODE_ENV: 'production',
    // The embedded engine is what is measured, and nobody is mailed or charged.
    ...{ MEILI_URL: '', SMTP_URL: '', STRIPE_SECRET_KEY: '' },
  }
}
