const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const QUIET_AFTER_MS = 3000

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs one step and leaves one line: a tick, what was done, how long it took. `work` may return a detail for the line.
 * On a terminal a spinner turns meanwhile; elsewhere a slow step says once that it is under way.
 */
export async function step(label, work, out = process.stdout) {
  const since = performance.now()
  const stop = out.isTTY ? spin(label, since, out) : announce(label, out)
  try {
    const { detail = '', value } = (await work()) ?? {}
    stop()
    out.write(`✔ ${label}${detail ? ` – ${detail}` : ''}  ${seconds(since)}\n`)
    return value
  } catch (error) {
    stop()
    out.write(`✘ ${label}  ${seconds(since)}\n`)
    throw error
  }
}

function spin(label, since, out) {
  let frame = 0
  const timer = setInterval(() => {
    out.write(`\r\x1b[2K${FRAMES[frame++ % FRAMES.length]} ${label}  ${seconds(since)}`)
  }, 100)
  return () => {
    clearInterval(timer)
    out.write('\r\x1b[2K')
  }
}

function announce(label, out) {
  const timer = setTimeout(() => out.write(`… ${label}\n`), QUIET_AFTER_MS)
  return () => clearTimeout(timer)
}
