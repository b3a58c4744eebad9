// The walls of the house: docs/architecture.md says why, `npm run boundaries` and scripts/walls.test.mjs check them.

/** Each may import only what stands before it. */
const FEATURES = [
  'accounts',
  'participants',
  'verification',
  'referrers',
  'team',
  'notices',
  'navigators',
  'listings',
  'imports',
  'questions',
  'favourites',
  'directory',
  'contacts',
  'saved-searches',
  'readings',
  'responsiveness',
  'matching',
  'match-mails',
  'introductions',
  'unmade',
  'sendings',
  'deals',
  'bench',
  'tasks',
  'visits',
  'calendars',
  'nda',
  'disclosure',
  'messages',
  'meetings',
  'fees',
  'waivers',
  'programmes',
  'ledger',
  'billing',
  'legal',
  'invoices',
  'milestones',
  'royalties',
  'bookings',
  'payouts',
  'experts',
  'events',
  'reports',
  'own-data',
  'home',
  'operations',
]

/** Tests, and what only tests and measurements use. */
const TEST = '\\.(test|spec)\\.[cm]?[jt]sx?$|/(testing|contract|conformance|evaluation)/'
/** Plays Stripe in development and tests, in a process of its own. */
const STANDIN = '^app/platform/stripe/standin/'
const VENDORS = 'node_modules/(stripe|nodemailer|meilisearch|pg|pg-boss|sharp)/'
const FRAMEWORKS = 'node_modules/(react|react-dom|@remix-run/[^/]+|express|@prisma/[^/]+|@conform-to/react|radix-ui)/'
/** Types and constants of the schema, without the client. */
const ENUMS = '^prisma/generated/(enums|browser)\\.ts$'
/** What the browser may receive: no file of these may pull in a `.server` file. */
const BROWSER =
  '^app/(ui|i18n|tracks|shell)/(?!.*\\.server\\.)|^app/features/[^/]+/(ui/|(rules|schema)[./])|^app/(nonce\\.ts|entry\\.client\\.tsx)'
/** Decisions without I/O, wherever they stand. */
const PURE =
  '^app/features/[^/]+/(rules|schema)([./-])|^app/tracks/|^app/platform/(money|process|permissions)/|/(rules|schema|process|fields|signals|fee-schedule)[a-z-]*\\.ts$'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** The one call to a vendor a person waits for: its answer, the payment page, is where the browser goes next. */
const AWAITED = '^app/features/(billing/reactions/start-payment|payouts/reactions/start-onboarding)\\.server\\.ts$'

/** One rule per pair, so that a message names both rooms. */
const featureOrder = FEATURES.flatMap((feature, index) =>
  FEATURES.slice(index + 1).map((later) =>
    forbid(
      `feature-order-${feature}-${later}`,
      `${later} comes after ${feature}: news goes forward by event, never by an import that looks ahead.`,
      { path: `^app/features/${feature}/` },
      { path: `^app/features/${later}/` },
    ),
  ),
)

const everywhere = [
  forbid('no-cycle', 'Two files that need each other are one thing or three.', {}, { circular: true }),
  forbid('no-unresolvable', 'The import leads nowhere.', {}, { couldNotResolve: true, pathNot: '\\?(url|raw)$' }),
  forbid(
    'no-barrel',
    'An index file hides what is imported from where.',
    {},
    { path: '(^|/)index\\.[cm]?[jt]sx?$', pathNot: 'node_modules' },
  ),
  forbid(
    'no-dev-package',
    'The running application has only the packages of "dependencies".',
    { path: '^(app|search)/', pathNot: [TEST, STANDIN, '^app/routes\\.ts$'] }, // routes.ts is read by the build
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'no-test-code',
    'What runs does not import what tests, measures or starts it.',
    { path: '^(app|search|prisma)/', pathNot: [TEST, STANDIN] },
    { path: `^(e2e|bench|scripts)/|${TEST}`, pathNot: 'node_modules' },
  ),
]

const oneWayStreet = [
  forbid(
    'known-feature',
    'A new feature needs a place in the order of .dependency-cruiser.cjs.',
    { path: '^app/features/', pathNot: `^app/features/(${FEATURES.join('|')})/` },
    {},
  ),
  forbid(
    'nobody-imports-a-route',
    'Routes are doors, not rooms.',
    { pathNot: '^app/routes/' },
    { path: '^app/routes/' },
  ),
  forbid(
    'no-route-to-route',
    // Tests stand beside their route; the name of a folder with a `$` cannot be put into a pattern.
    'A route imports no other route.',
    { path: '^app/routes/([^/]+)/', pathNot: TEST },
    { path: '^app/routes/', pathNot: '^app/routes/$1/' },
  ),
  forbid(
    'route-no-database',
    'A route parses, authorises, calls one function and answers.',
    { path: '^app/routes/', pathNot: TEST },
    {
      path: '^prisma/|^app/platform/(db|command|audit)\\.server|^app/platform/jobs/|node_modules/@prisma/',
      pathNot: ENUMS,
    },
  ),
  forbid(
    'route-no-vendor',
    'Only the webhook door checks a signature, and only the development mailbox reads the mail folder.',
    { path: '^app/routes/', pathNot: [TEST, '^app/routes/(webhooks|dev\\.)'] },
    { path: '^app/platform/(stripe|mail|storage|pdf)/' },
  ),
  forbid(
    'route-no-search',
    'Search stands behind a query.',
    { path: '^app/routes/', pathNot: TEST },
    { path: '^search/' },
  ),
  forbid(
    'route-no-reaction-or-write',
    'A route calls commands and queries.',
    { path: '^app/routes/', pathNot: TEST },
    { path: '^app/features/[^/]+/(reactions|writes)/', pathNot: AWAITED },
  ),
  forbid(
    'features-do-not-look-up',
    'routes -> features -> tracks -> platform.',
    { path: '^app/features/', pathNot: TEST },
    { path: '^app/(routes|shell|web)/|^app/[^/]+$', pathNot: '^app/nonce\\.ts$' },
  ),
  forbid(
    'tracks-do-not-look-up',
    'Tracks are data and pure functions.',
    { path: '^app/tracks/' },
    { path: '^app/', pathNot: '^app/(tracks|platform)/' },
  ),
  forbid(
    'no-track-to-track',
    'One track knows nothing of another.',
    { path: '^app/tracks/([^/]+)/' },
    { path: '^app/tracks/[^/]+/', pathNot: '^app/tracks/$1/' },
  ),
  forbid(
    'platform-does-not-look-up',
    'A machine with no business in it.',
    { path: '^app/platform/', pathNot: TEST },
    { path: '^app/', pathNot: '^app/platform/' },
  ),
  forbid(
    'ui-stands-alone',
    'The design system knows no business.',
    { path: '^app/ui/' },
    { path: '^(app/(?!ui/)|search/|prisma/)' },
  ),
  forbid('search-stands-alone', 'Search could be lifted out.', { path: '^search/' }, { path: '^(app|prisma)/' }),
  forbid(
    'prisma-stands-alone',
    'Schema and migrations know no application.',
    { path: '^prisma/', pathNot: '^prisma/seed/' },
    { path: '^(app|search)/' },
  ),
  forbid(
    'i18n-for-the-surface',
    'Text is for what people read: routes, ui of features, mails in reactions.',
    {
      path: '^app/',
      pathNot: [TEST, '^app/(i18n|routes|shell)/', '^app/features/[^/]+/(ui|reactions)/', '^app/[^/]+$'],
    },
    { path: '^app/i18n/' },
  ),
  forbid(
    'i18n-does-not-look-up',
    'Text is keyed by transition, error code and reason; it needs no feature.',
    { path: '^app/i18n/', pathNot: TEST },
    { path: '^app/(features|routes|shell|web|ui)/' },
  ),
]

const insideAFeature = [
  forbid(
    'standin-stands-apart',
    'The application meets the stand-in over HTTP only, as it meets Stripe.',
    { path: '^(app|search)/', pathNot: [TEST, STANDIN] },
    { path: STANDIN },
  ),
  forbid(
    'only-wiring-imports-reactions',
    'Who reacts to what is said in one place.',
    { pathNot: ['^app/wiring\\.server\\.ts$', '^app/features/[^/]+/reactions/', TEST] },
    { path: '^app/features/[^/]+/reactions/', pathNot: AWAITED },
  ),
  forbid(
    'commands-call-no-vendor',
    'Commands and queries do not leave the house: what must call out, reacts after commit.',
    { path: '^app/features/[^/]+/(commands|queries|writes)/', pathNot: TEST },
    { path: '^app/platform/(stripe|mail|storage)/' },
  ),
  forbid(
    'commands-write-no-index',
    'The search index follows by reaction.',
    { path: '^app/features/[^/]+/(commands|writes)/', pathNot: TEST },
    { path: '^search/', pathNot: '^search/(ranking|knowledge)/' },
  ),
  forbid(
    'search-for-directory-and-matching',
    'Elsewhere search is reached through their queries.',
    {
      path: '^app/features/',
      pathNot: [TEST, '^app/features/(directory|readings|matching)/', '^app/features/[^/]+/reactions/'],
    },
    { path: '^search/', pathNot: '^search/(ranking|knowledge)/' },
  ),
  forbid(
    'queries-write-nothing',
    'A query reads.',
    { path: '^app/features/[^/]+/queries/', pathNot: TEST },
    { path: '^app/features/[^/]+/(commands|writes)/|^app/platform/(command|audit)\\.server' },
  ),
  forbid(
    'ui-of-a-feature-reads-nothing',
    'A component gets its view model as props.',
    { path: '^app/features/[^/]+/ui/', pathNot: TEST },
    { path: '^app/features/[^/]+/(commands|writes|reactions)/' },
  ),
  forbid(
    'ui-of-a-feature-searches-nothing',
    'A component shows what a query found; a type may come from the port.',
    { path: '^app/features/[^/]+/ui/', pathNot: TEST },
    { path: '^search/', pathNot: '^search/(ranking|knowledge)/', dependencyTypesNot: ['type-only'] },
  ),
]

const purity = [
  forbid(
    'pure-no-server',
    'Pure: no I/O.',
    { path: PURE, pathNot: [TEST, '\\.server\\.'] },
    { path: '\\.server\\.[jt]sx?$|^prisma/generated/', pathNot: ENUMS },
  ),
  forbid(
    'pure-no-framework',
    'Pure: no framework, no vendor.',
    { path: PURE, pathNot: TEST },
    { path: `${FRAMEWORKS}|${VENDORS}` },
  ),
  forbid(
    'pure-no-node',
    'Pure: runs in a browser too.',
    { path: PURE, pathNot: [TEST, '\\.server\\.'] },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'tracks-use-pure-search',
    'Tracks may use the arithmetic and the word lists of search, not an engine.',
    { path: '^app/tracks/' },
    { path: '^search/', pathNot: '^search/(ranking|knowledge)/' },
  ),
  forbid(
    'pure-search',
    'Ranking and knowledge are pure.',
    { path: '^search/(ranking|knowledge)/', pathNot: TEST },
    { path: '\\.server\\.[jt]sx?$|node_modules/' },
  ),
  forbid(
    'browser-imports-no-server',
    'What the browser receives pulls in no .server file; a type may come from one.',
    { path: BROWSER, pathNot: [TEST, '\\.server\\.'] },
    { path: '\\.server\\.[jt]sx?$', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'vendors-in-platform',
    'A vendor has one door, in platform/ or in search/.',
    { path: '^app/', pathNot: [TEST, '^app/platform/'] },
    { path: VENDORS, dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'start-waits-for-packages',
    'npm start runs before the packages are there: it imports them late.',
    { path: '^scripts/(start|test)\\.mjs$|^scripts/start/', pathNot: TEST },
    { path: 'node_modules', dynamic: false },
  ),
]

module.exports = {
  forbidden: [...everywhere, ...oneWayStreet, ...insideAFeature, ...purity, ...featureOrder],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|coverage|\\.data)/|^prisma/generated/.+/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
}
