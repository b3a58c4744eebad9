import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { TEST_KEY } from './checked-standin.server.ts'
import type { CliRun } from './cli-table.ts'

const TIMEOUT_MS = 30_000

/** Stripe's own command line program. @throws Error when it is not installed. */
export function findStripeCli(): string {
  const require = createRequire(import.meta.url)
  const name = '@stripe/cli-linux-x64'
  try {
    const file = path.join(path.dirname(require.resolve(`${name}/package.json`)), 'bin/stripe')
    if (existsSync(file)) return file
  } catch {
    // Not installed: said below.
  }
  throw new Error(`Stripe's CLI is missing: ${name} is an optional dependency (Linux, x64). Run npm ci without --omit`)
}

interface CliPlace {
  /** Origin of the stand-in. */
  apiBase: string
  /** Where the CLI keeps its settings. */
  home: string
}

/** Runs `stripe trigger` or `stripe fixtures` against a stand-in and nothing else. @returns exit code and all output */
export function runStripeCli(event: string, run: CliRun, place: CliPlace): Promise<{ code: number; output: string }> {
  const args = [...command(event, run), '--api-base', place.apiBase, '--api-key', TEST_KEY, '--color', 'off']
  // Every other address is behind a proxy that is not there: the CLI asks for news of itself.
  const dead = 'http://127.0.0.1:9'
  const env = {
    NODE_ENV: 'test' as const,
    HOME: place.home,
    XDG_CONFIG_HOME: place.home,
    STRIPE_CLI_TELEMETRY_OPTOUT: '1',
    HTTP_PROXY: dead,
    HTTPS_PROXY: dead,
    NO_PROXY: '127.0.0.1',
  }
  return new Promise((resolve) => {
    execFile(findStripeCli(), args, { env, timeout: TIMEOUT_MS, cwd: place.home }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({ code, output: `${stdout}${stderr}` })
    })
  })
}

function command(event: string, { override = [], add = [], remove = [], fixture }: CliRun): string[] {
  if (fixture) return ['fixtures', fileURLToPath(new URL(`./fixtures/${fixture}`, import.meta.url))]
  const changes = [
    ...override.flatMap((change) => ['--override', change]),
    ...add.flatMap((change) => ['--add', change]),
    ...remove.flatMap((key) => ['--remove', key]),
  ]
  return ['trigger', event, ...changes]
}
