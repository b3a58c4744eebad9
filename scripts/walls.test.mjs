import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inRoot } from './start/paths.mjs'

const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

/** rule -> [file, what it imports]. Every rule of the configuration must stand here; the feature order is added below. */
const PLANTS = {
  'no-cycle': ['app/platform/a.ts', 'app/platform/b.ts'],
  'no-unresolvable': ['app/platform/lost.ts', './nowhere.ts'],
  'no-barrel': ['app/platform/mail/x.server.ts', 'app/platform/index.ts'],
  'no-dev-package': ['app/platform/log.server.ts', 'prettier'],
  'no-test-code': ['search/engine.ts', 'scripts/import.ts'],
  'known-feature': ['app/features/gossip/rules.ts', 'app/platform/clock.ts'],
  'nobody-imports-a-route': ['app/features/home/queries/get-home.server.ts', 'app/routes/_index/route.tsx'],
  'no-route-to-route': ['app/routes/_index/route.tsx', 'app/routes/login/words.ts'],
  'route-no-database': ['app/routes/listings/route.tsx', 'app/platform/db.server.ts'],
  'route-no-vendor': ['app/routes/pay/route.tsx', 'app/platform/stripe/client.server.ts'],
  'route-no-search': ['app/routes/search/route.tsx', 'search/document.ts'],
  'route-no-reaction-or-write': ['app/routes/deals/route.tsx', 'app/features/deals/writes/open-deal.server.ts'],
  'features-do-not-look-up': ['app/features/home/ui/home.tsx', 'app/shell/navigation.ts'],
  'tracks-do-not-look-up': ['app/tracks/design/labels.ts', 'app/features/deals/rules.ts'],
  'no-track-to-track': ['app/tracks/trial/labels.ts', 'app/tracks/succession/fields.ts'],
  'platform-does-not-look-up': ['app/platform/command.server.ts', 'app/tracks/registry.ts'],
  'ui-stands-alone': ['app/ui/button.tsx', 'app/i18n/text-key.ts'],
  'search-stands-alone': ['search/index-spec.ts', 'app/platform/clock.ts'],
  'prisma-stands-alone': ['prisma/migrate.server.ts', 'app/platform/clock.ts'],
  'i18n-for-the-surface': ['app/features/deals/commands/close-deal.server.ts', 'app/i18n/text-key.ts'],
  'i18n-does-not-look-up': ['app/i18n/words.ts', 'app/features/deals/rules.ts'],
  'only-wiring-imports-reactions': ['app/worker.server.ts', 'app/features/deals/reactions/on-deal-opened.server.ts'],
  'standin-stands-apart': ['app/platform/stripe/client.server.ts', 'app/platform/stripe/standin/world.ts'],
  'commands-call-no-vendor': ['app/features/billing/commands/pay.server.ts', 'app/platform/stripe/client.server.ts'],
  'commands-write-no-index': ['app/features/directory/commands/hide.server.ts', 'search/engine.ts'],
  'search-for-directory-and-matching': ['app/features/deals/queries/get-deal.server.ts', 'search/engine.ts'],
  'queries-write-nothing': ['app/features/nda/queries/get-nda.server.ts', 'app/platform/command.server.ts'],
  'ui-of-a-feature-reads-nothing': ['app/features/nda/ui/nda.tsx', 'app/features/nda/commands/sign-nda.server.ts'],
  'ui-of-a-feature-searches-nothing': ['app/features/home/ui/search-box.tsx', 'search/engine.ts'],
  'pure-no-server': ['app/features/fees/rules.ts', 'app/platform/db.server.ts'],
  'pure-no-framework': ['app/features/fees/schema.ts', 'react'],
  'pure-no-node': ['app/tracks/trial/process.ts', 'node:fs'],
  'tracks-use-pure-search': ['app/tracks/trial/signals.ts', 'search/engine.ts'],
  'pure-search': ['search/ranking/rank.ts', 'search/embedded/engine.server.ts'],
  'browser-imports-no-server': ['app/shell/frame.tsx', 'app/platform/log.server.ts'],
  'vendors-in-platform': ['app/features/billing/reactions/on-paid.server.ts', 'stripe'],
  'start-waits-for-packages': ['scripts/start/run.mjs', 'react'],
}

// A name of two words would be read as two features.
const FEATURE = 'own-data|saved-searches|match-mails|[a-z]+'
const featureOf = (rule) => new RegExp(`^feature-order-(${FEATURE})-(${FEATURE})$`).exec(rule)
for (const { name } of forbidden) {
  const [, earlier, later] = featureOf(name) ?? []
  if (earlier)
    PLANTS[name] = [`app/features/${earlier}/queries/get-${later}.server.ts`, `app/features/${later}/schema.ts`]
}

/** What must pass: one import for each door of architecture.md, section 3. */
const ALLOWED = {
  'app/routes/ok/route.tsx': ['app/features/experts/commands/book.server.ts', 'app/ui/card.tsx', 'app/i18n/ok.ts'],
  'app/features/experts/commands/book.server.ts': [
    'app/features/experts/rules-ok.ts',
    'app/tracks/ok.ts',
    'app/platform/db.server.ts',
  ],
  'app/features/experts/reactions/on-booked.server.ts': [
    'app/platform/mail/send.server.ts',
    'search/engine.ts',
    'app/i18n/ok.ts',
  ],
  'app/features/matching/queries/get-matches.server.ts': [
    'search/engine.ts',
    'app/features/directory/queries/list.server.ts',
  ],
  'app/features/experts/ui/booking.tsx': ['react', 'app/ui/card.tsx', 'app/i18n/ok.ts'],
  'app/wiring.server.ts': ['app/features/experts/reactions/on-booked.server.ts'],
  'app/tracks/ok.ts': ['search/ranking/criterion.ts', 'app/platform/money/yen.ts', 'prisma/generated/enums.ts'],
  'app/features/experts/rules-ok.ts': ['app/tracks/ok.ts', 'prisma/generated/enums.ts'],
}

const folder = mkdtempSync(join(tmpdir(), 'musubi-walls-'))
const path = (file) => join(folder, file)
const isFile = (target) => /^(app|search|prisma|scripts)\//.test(target)
const contents = new Map()

function addImport(file, target) {
  const specifier = isFile(target) ? `./${relative(dirname(file), target)}` : target
  contents.set(file, `${contents.get(file) ?? ''}import '${specifier}'\n`)
  if (isFile(target)) contents.set(target, contents.get(target) ?? '')
}

function cruise() {
  const cli = inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [
    cli,
    'app',
    'search',
    'prisma',
    'scripts',
    '--config',
    inRoot('.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    '--no-cache',
  ]
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 })
  return JSON.parse(output).summary.violations
}

let violations

beforeAll(() => {
  for (const [file, target] of Object.values(PLANTS)) addImport(file, target)
  addImport('app/platform/b.ts', 'app/platform/a.ts')
  for (const [file, targets] of Object.entries(ALLOWED)) for (const target of targets) addImport(file, target)
  for (const name of ['react', 'stripe', 'prettier'])
    contents.set(`node_modules/${name}/index.js`, 'module.exports = {}\n')
  for (const [file, text] of contents) {
    mkdirSync(dirname(path(file)), { recursive: true })
    writeFileSync(path(file), text)
  }
  for (const file of ['package.json', 'tsconfig.json']) copyFileSync(inRoot(file), path(file))
  violations = cruise()
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the walls', () => {
  const caught = (name) => violations.filter(({ rule }) => rule.name === name).map(({ from }) => from)

  it.each(forbidden.map(({ name }) => name).filter((name) => !featureOf(name)))('%s catches what breaks it', (name) => {
    const [file] = PLANTS[name] ?? []
    expect(file, 'plant a violation of this rule').toBeDefined()
    expect(caught(name)).toContain(file)
  })

  it('no feature may look ahead to any later one', () => {
    const pairs = forbidden.map(({ name }) => name).filter(featureOf)
    expect(pairs.length).toBeGreaterThan(200)
    expect(pairs.filter((name) => !caught(name).includes(PLANTS[name][0]))).toEqual([])
  })

  it('lets through what the house allows', () => {
    const refused = violations.filter(({ from }) => from in ALLOWED)
    expect(refused.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
  })
})
