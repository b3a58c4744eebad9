import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../start/paths.mjs'

const nameOf = (path) => path.replace(/^.*node_modules\//, '')

/**
 * What would make this lock file fail on another machine: a platform package that is named but not held (`npm ci` then
 * refuses the lock there), or a download address (it names one registry, and others cannot be used).
 */
export function lockProblems(lock) {
  const entries = Object.entries(lock.packages)
  const held = new Set(entries.map(([path]) => nameOf(path)))
  const missing = entries.flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !held.has(name))
      .map((name) => `${path ? nameOf(path) : 'the project'} wants ${name}, which the lock does not hold`),
  )
  const addresses = entries
    .filter(([, entry]) => typeof entry.resolved === 'string' && /^(https?|git)/.test(entry.resolved))
    .map(([path, entry]) => `${nameOf(path)} is to be fetched from ${entry.resolved}`)
  return [...missing, ...addresses]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = lockProblems(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')))
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length ? 1 : 0
}
