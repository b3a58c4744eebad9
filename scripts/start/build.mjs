import { existsSync, rmSync } from 'node:fs'
import { fingerprint, stamp } from './fingerprint.mjs'
import { inRoot } from './paths.mjs'
import { ReadableError } from './readable-error.mjs'
import { runNode } from './run-program.mjs'

const STAMP = 'build/.made-from'
const SOURCES = ['app', 'search', 'public', 'prisma/schema', 'vite.config.ts', 'remix.config.js', 'tsconfig.json']

const isNotBuilt = (path) => /\.test\.tsx?$/.test(path)

/** Builds the application when a source changed since the last build. Production takes what the deployment made. */
export async function build() {
  const isThere = existsSync(inRoot('build/server/index.js'))
  if (process.env.NODE_ENV === 'production') {
    if (isThere) return { detail: 'taken as it is (production)' }
    throw new ReadableError('There is no build. In production build first: npm ci --include=dev && npm run build')
  }
  const wanted = fingerprint([...SOURCES, 'package-lock.json'], { skip: isNotBuilt })
  const made = stamp(STAMP)
  if (isThere && made.says(wanted)) return { detail: 'up to date' }
  rmSync(inRoot(STAMP), { force: true })
  const cli = inRoot('node_modules/@remix-run/dev/dist/cli.js')
  await runNode('build', [cli, 'vite:build'], { env: { ...process.env, NODE_ENV: 'production' } })
  made.write(wanted)
  return { detail: 'built' }
}
