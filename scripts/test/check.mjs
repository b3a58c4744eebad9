import { spawn } from 'node:child_process'
import { root } from '../start/paths.mjs'

/** Runs a Node program with its output shown; resolves with its exit code. */
export function runShown(args, env = process.env) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const forward = (signal) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, forward)
      resolve(code ?? 1)
    })
  })
}

/** A static check: one passed or one failed. What it says comes with its result, as others run beside it. */
export async function check(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const output = `${Buffer.concat(said)}${code === 0 ? 'ok' : `failed with code ${code}`}`
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}

/**
 * Turns what a test runner counted and how it ended into our count. A run that failed without a failed test (a crash, an
 * unhandled error), a run without a single test, and every skipped test count as failed.
 */
export function settle({ passed, failed, skipped }, code) {
  const notes = []
  let total = failed + skipped
  if (skipped) notes.push(`${skipped} skipped, counted as failed`)
  if (total === 0 && code !== 0) {
    total = 1
    notes.push(`the run ended with code ${code} although no test failed`)
  }
  if (passed + total === 0) {
    total = 1
    notes.push('there was no test')
  }
  return { passed, failed: total, note: notes.join('; ') }
}
