import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A killed child stays in the process table until its parent asks for it; it does nothing any more. */
function isZombie(pid) {
  if (process.platform !== 'linux') return false
  return linuxStat(pid)?.[0] === 'Z'
}

/** The fields after the command name of /proc/<pid>/stat: [state, ppid, ...]. */
function linuxStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

/** When the process began, as text: process ids are given out again, a pair of id and birth is not. */
export function birth(pid) {
  if (process.platform === 'linux') return linuxStat(pid)?.[19] ?? ''
  if (process.platform === 'win32') return ''
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

/** The name of the program a process runs, or '' when it cannot be known. */
export function programName(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    if (process.platform === 'win32') return ''
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

function parentOf(pid) {
  if (process.platform === 'linux') return Number(linuxStat(pid)?.[1] ?? 0)
  if (process.platform === 'win32') return 0
  try {
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return 0
  }
}

/** The npm that started us, possibly through a shell; undefined when it was not npm. */
export function startedByNpm() {
  for (let pid = process.ppid, steps = 0; pid > 1 && steps < 3; pid = parentOf(pid), steps++) {
    if (/(^|\/)npm/.test(programName(pid))) return pid
  }
  return undefined
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Waits until the condition holds; false when the time is over. */
export async function until(condition, milliseconds, every = 50) {
  const end = Date.now() + milliseconds
  for (;;) {
    if (await condition()) return true
    if (Date.now() > end) return false
    await sleep(every)
  }
}

/** Asks a process to end, and ends it by force when it does not listen. */
export async function stopProcess(pid, patience = 5000) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    if (!isAlive(pid)) return
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await until(() => !isAlive(pid), patience)) return
  }
}
