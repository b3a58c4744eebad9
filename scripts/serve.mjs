// The process of the application: the web server with the job worker in it, or (--worker) the worker alone.
// It expects a complete environment and a migrated database: scripts/start.mjs or the container prepares both.
import { pathToFileURL } from 'node:url'
import { inRoot } from './start/paths.mjs'

const STOP_PATIENCE_MS = 10_000

const flags = new Set(process.argv.slice(2))
const isDevelopment = flags.has('--dev')
const closers = []

async function devServer() {
  const { createServer } = await import('vite')
  const vite = await createServer({ root: inRoot(), server: { middlewareMode: true } })
  closers.push(() => vite.close())
  return vite
}

async function loadBuild(vite) {
  if (vite) return vite.ssrLoadModule('virtual:remix/server-build')
  return import(pathToFileURL(inRoot('build/server/index.js')).href)
}

async function serve() {
  const vite = isDevelopment ? await devServer() : undefined
  const build = await loadBuild(vite)
  const { startWeb, startWorker } = build.entry.module
  if (flags.has('--worker')) {
    closers.push((await startWorker()).close)
    return { ready: 'worker' }
  }
  // WORKER=off: another process does the jobs.
  if (process.env.WORKER !== 'off') closers.push((await startWorker()).close)
  const web = await startWeb({
    build: vite ? () => loadBuild(vite) : build,
    viteDevServer: vite,
    port: Number(process.env.PORT ?? 3000),
  })
  closers.push(web.close)
  return { ready: web.url }
}

/** Last opened, first closed: the door before what is behind it. */
async function stop() {
  setTimeout(() => process.exit(1), STOP_PATIENCE_MS).unref()
  for (const close of closers.reverse()) await close()
  process.exit(0)
}

let isStopping = false
for (const signal of process.send ? ['SIGTERM'] : ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    stop().catch((error) => {
      console.error(error)
      process.exit(1)
    })
  })
}

try {
  const message = await serve()
  process.send?.(message)
} catch (error) {
  console.error(error)
  process.exit(1)
}
