import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import fileName from './eslint-rules/file-name.js'
import noUserText from './eslint-rules/no-user-text.js'
import scopedQuery from './eslint-rules/scoped-query.js'
import serverSuffix from './eslint-rules/server-suffix.js'

const musubi = {
  rules: {
    'file-name': fileName,
    'no-user-text': noUserText,
    'scoped-query': scopedQuery,
    'server-suffix': serverSuffix,
  },
}

const TESTS = ['**/*.test.{ts,tsx,js,mjs}', '**/*.spec.ts', '**/testing/**', '**/contract/**', '**/conformance/**']

const clock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
].map((selector) => ({ selector, message: 'Ask `clock.now()` (or take `now` from the command): tests move it.' }))

const trackNames = '/^(succession|design|trial)$/'
const trackBranches = [
  `BinaryExpression[operator=/^[!=]==?$/][right.value=${trackNames}]`,
  `BinaryExpression[operator=/^[!=]==?$/][left.value=${trackNames}]`,
  `SwitchCase[test.value=${trackNames}]`,
].map((selector) => ({ selector, message: 'No feature asks which track it is: widen TrackDefinition instead.' }))

const rawSql = [
  {
    selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]',
    message: 'Text put together into SQL: use the tagged `$queryRaw`.',
  },
]

export default defineConfig(
  {
    ignores: [
      'build/',
      'node_modules/',
      '.data/',
      'coverage/',
      'prisma/generated/',
      'playwright-report/',
      'test-results/',
    ],
  },
  // A rule that can be switched off in a comment is no wall.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.node } },
    plugins: { musubi },
    rules: {
      'musubi/file-name': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes it needed after a check by length
      '@typescript-eslint/no-invalid-void-type': 'off', // `return void f()` and Promise<void | X> read well
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipJSXText: true }], // the wide space is a Japanese letter
    },
  },
  {
    // Rules that need types cost ten times the others: where promises are made, and no further.
    files: ['app/**/*.server.{ts,tsx}', 'app/routes/**/*.{ts,tsx}', 'search/**/*.server.ts'],
    ignores: TESTS,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'search/**/*.ts'],
    ignores: TESTS,
    rules: { 'musubi/server-suffix': 'error' },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    ignores: [...TESTS, 'app/platform/clock.ts', 'app/platform/stripe/standin/**'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', ...clock, ...rawSql] },
  },
  {
    // The outbox speaks pg-boss's own SQL through the transaction.
    files: ['app/platform/jobs/**'],
    rules: { 'no-restricted-syntax': ['error', ...clock] },
  },
  {
    files: ['app/features/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: { 'musubi/scoped-query': 'error', 'no-restricted-syntax': ['error', ...clock, ...rawSql, ...trackBranches] },
  },
  {
    files: ['app/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    languageOptions: { globals: { ...globals.browser } },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.flat.recommended.rules },
  },
  {
    files: ['app/{features,routes,ui,shell}/**/*.{ts,tsx}', 'app/root.tsx'],
    // The gallery of the design system shows invented words; how a number is written is no text; a version of a legal text
    // is kept as it was.
    ignores: [...TESTS, 'app/routes/dev.*/**', 'app/ui/gallery-*', 'app/ui/format-*', 'app/features/legal/texts/*'],
    rules: { 'musubi/no-user-text': 'error' },
  },
  {
    // The framework reads URLs from the names of routes, and text keys begin with the names of the files in i18n.
    files: ['app/routes/**', 'app/i18n/*/*.ts'],
    rules: { 'musubi/file-name': 'off' },
  },
  { files: ['e2e/**/*.ts'], rules: { 'no-empty-pattern': 'off' } }, // how Playwright's fixtures say that they need no other
  { files: TESTS, rules: { '@typescript-eslint/no-dynamic-delete': 'off' } },
  {
    files: ['**/*.{cjs,mjs,js}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
