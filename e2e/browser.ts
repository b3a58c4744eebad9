import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Which Chromium the browser tests drive: PLAYWRIGHT_CHROMIUM if set; Playwright's own if it has been installed; the
 * system's; else the one inside the npm package @sparticuz/chromium (linux x64), so that a fresh machine needs no step.
 */
async function executablePath(): Promise<string | undefined> {
  const chosen = process.env['PLAYWRIGHT_CHROMIUM']
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`PLAYWRIGHT_CHROMIUM names ${chosen}, which does not exist`)
    return chosen
  }
  if (existsSync(chromium.executablePath())) return undefined
  const installed = SYSTEM.find((path) => existsSync(path))
  if (installed) return installed
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chromium here. Install one: npx playwright install chromium')
  }
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}

/** Nothing of the browser may talk to the outside while it is tested. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Launch options for Playwright. Chromium's sandbox refuses to start as root, and only there it is left out. */
export async function browserOptions(): Promise<LaunchOptions> {
  const path = await executablePath()
  const isRoot = process.getuid?.() === 0
  return { ...(path ? { executablePath: path } : {}), args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])] }
}
