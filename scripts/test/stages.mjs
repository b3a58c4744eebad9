import { inRoot } from '../start/paths.mjs'
import { check } from './check.mjs'
import { runPlaywright } from './playwright.mjs'
import { runVitest } from './vitest.mjs'

const bin = (path) => inRoot('node_modules', path)
const ROOMS = ['app', 'search', 'prisma', 'e2e', 'scripts']

/** Static checks, each on one core: they run side by side. Each counts as one. */
const checks = [
  { name: 'types', what: 'TypeScript', run: () => check([bin('typescript/bin/tsc'), '--noEmit', '--pretty']) },
  {
    name: 'lint',
    what: 'ESLint, no warning allowed',
    run: () =>
      check([
        bin('eslint/bin/eslint.js'),
        '.',
        '--max-warnings',
        '0',
        '--cache',
        '--cache-location',
        bin('.cache/eslint/'),
      ]),
  },
  {
    name: 'format',
    what: 'Prettier',
    run: () => check([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', ...ROOMS, 'eslint-rules']),
  },
  {
    name: 'boundaries',
    what: 'which room may import which (dependency-cruiser)',
    run: () =>
      check([
        bin('dependency-cruiser/bin/dependency-cruise.mjs'),
        ...ROOMS,
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err',
      ]),
  },
  { name: 'dead-code', what: 'unused files, exports and packages (knip)', run: () => check([bin('knip/bin/knip.js')]) },
  { name: 'lock', what: 'package-lock.json works everywhere', run: () => check(['scripts/test/lock-check.mjs']) },
]

/** These use all cores, so they run one after the other. A file's tests count one by one. */
const runs = [
  { name: 'unit', what: 'tests without a database', run: (files) => runVitest('unit', files) },
  { name: 'database', what: 'tests on a real PostgreSQL', run: (files) => runVitest('database', files) },
  { name: 'e2e', what: 'a real Chromium against the built application', needsBuild: true, run: runPlaywright },
]

export const stages = [...checks.map((stage) => ({ ...stage, isCheck: true })), ...runs]
