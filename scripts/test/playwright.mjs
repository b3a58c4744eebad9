import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir, inRoot } from '../start/paths.mjs'
import { runShown, settle } from './check.mjs'

/** Runs the browser tests against an application of their own and counts them. */
export async function runPlaywright(files) {
  const folder = join(dataDir(), 'test')
  const output = join(folder, `playwright-${process.pid}.json`)
  mkdirSync(folder, { recursive: true })
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: output, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }
  const cli = inRoot('node_modules/@playwright/test/cli.js')
  const code = await runShown([cli, 'test', '--reporter=list,json', ...files], env)
  const report = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined
  rmSync(output, { force: true })
  return settle(countPlaywright(report), code)
}

/** A flaky test did not pass; an error outside every test (a server that did not start) counts as one failed. */
export function countPlaywright(report) {
  if (!report) return { passed: 0, failed: 0, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + (report.errors.length ? 1 : 0), skipped }
}
