import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserOptions } from './e2e/browser.ts'
import { dataDir } from './scripts/start/paths.mjs'
import { nextFree } from './scripts/start/ports.mjs'

// The workers load this file again: what is chosen once must reach them by the environment.
process.env['E2E_BASE_URL'] ??= ''
const isOurs = process.env['E2E_BASE_URL'] === ''
if (isOurs) {
  process.env['E2E_PORT'] ??= String(await nextFree(4173))
  process.env['E2E_DATA_DIR'] ??= join(dataDir(), 'e2e', String(process.pid))
}
const baseURL = process.env['E2E_BASE_URL'] || `http://127.0.0.1:${process.env['E2E_PORT']}`

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: Number(process.env['E2E_WORKERS'] ?? 2),
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: await browserOptions(),
    // Who waits longer waits for something that does not come.
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    // A trace photographs every action and slows all of them: E2E_TRACE=1 when one is wanted.
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  ...(isOurs
    ? {
        globalTeardown: './e2e/books-hold.ts',
        // An application of its own: fresh database, stand-in and files, removed afterwards. E2E_BASE_URL names a running one.
        webServer: {
          command: 'node scripts/test/e2e-server.mjs',
          url: `${baseURL}/healthcheck`,
          env: { E2E_PORT: process.env['E2E_PORT'] ?? '', E2E_DATA_DIR: process.env['E2E_DATA_DIR'] ?? '' },
          timeout: 300_000,
          stdout: 'pipe' as const,
          stderr: 'pipe' as const,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
        },
      }
    : {}),
})
