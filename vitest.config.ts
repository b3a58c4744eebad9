import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// No Remix plugin here: it would turn every test into a route module. Subpath imports (#app/...) need no alias.

const rooms = ['app', 'search', 'prisma', 'scripts', 'eslint-rules', 'e2e', 'bench']
const isTest = /\.test\.(tsx?|js|mjs)$/

function testFiles(): string[] {
  return rooms
    .filter((room) => existsSync(join(import.meta.dirname, room)))
    .flatMap((room) => {
      const entries = readdirSync(join(import.meta.dirname, room), { recursive: true, encoding: 'utf8' })
      return entries.filter((path) => isTest.test(path)).map((path) => join(room, path).replaceAll('\\', '/'))
    })
}

/** A file that imports nothing with `.server` in its name cannot reach a database, so it need not wait for one. */
const reachesServer = (file: string): boolean =>
  /from '[^']*\.server\.tsx?'|import\('[^']*\.server/.test(readFileSync(file, 'utf8'))

const files = testFiles()
const shared = { environment: 'node' as const, testTimeout: 20_000, hookTimeout: 30_000 }

export default defineConfig({
  test: {
    pool: 'forks',
    // One fewer than the cores, as is usual, would leave half of a small machine idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: files.filter((file) => !reachesServer(file)),
          setupFiles: ['scripts/test/unit-setup.mjs'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'database',
          include: files.filter(reachesServer),
          globalSetup: ['scripts/test/database-global-setup.mjs'],
          setupFiles: ['scripts/test/database-setup.mjs'],
        },
      },
    ],
  },
})
