import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir, root } from './paths.mjs'
import { ReadableError } from './readable-error.mjs'

const SHOWN_LINES = 40

/**
 * Runs a program to its end with its output in <data>/logs/<name>.log; on failure the last lines become the message.
 * `inherit` shows the output instead of keeping it.
 */
export async function runProgram(name, command, args, { env = process.env, inherit = false, shell = false } = {}) {
  const folder = join(dataDir(), 'logs')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.log`)
  const child = spawn(command, args, {
    cwd: root,
    env,
    shell,
    stdio: inherit ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  const log = inherit ? undefined : createWriteStream(file)
  if (log) for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false })
  const forward = (signal) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward)
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, forward)
  if (log) await new Promise((resolve) => log.end(resolve))
  if (code === 0) return
  const tail = inherit ? '' : `\n${readFileSync(file, 'utf8').trimEnd().split('\n').slice(-SHOWN_LINES).join('\n')}`
  throw new ReadableError(`${name} failed with code ${code}${tail}`)
}

/** Node running a script of the project's packages, without the detour over npx. */
export const runNode = (name, args, options) => runProgram(name, process.execPath, args, options)
