// npm run audit:pages [-- --at http://localhost:3000] [-- --runs 3]
// Lighthouse, as on a phone, over the pages strangers see first; prints a table and fails below the floor.
import { parseArgs } from 'node:util'
import { launch } from 'chrome-launcher'
import { browserOptions } from '#e2e/browser.ts'
import { auditPage, medianOf } from './audit/audit-page.ts'
import { withApplication } from './audit/with-application.ts'
import { auditLines, isBelowFloor, type PageAudit } from './audit/report.ts'

const { values } = parseArgs({
  options: { at: { type: 'string' }, runs: { type: 'string', default: '3' } },
})

/** The address of the first listing of the directory. @throws Error when the directory shows none */
async function firstListing(base: string): Promise<string> {
  const page = await (await fetch(`${base}/listings`)).text()
  const path = /href="(\/listings\/[0-9a-f]{8}-[0-9a-f-]{27})"/.exec(page)?.[1]
  if (!path) throw new Error('The directory shows no listing to audit.')
  return path
}

async function auditAll(base: string): Promise<PageAudit[]> {
  const pages = [
    ['landing', '/'],
    ['directory', '/listings'],
    ['listing', await firstListing(base)],
  ] as const
  const { executablePath, args = [] } = await browserOptions()
  const chrome = await launch({
    ...(executablePath ? { chromePath: executablePath } : {}),
    chromeFlags: ['--headless=new', '--disable-gpu', '--disable-dev-shm-usage', ...args],
  })
  try {
    const audits: PageAudit[] = []
    for (const [name, path] of pages) {
      const runs = []
      for (let run = 0; run < Number(values.runs); run++) runs.push(await auditPage(base + path, chrome.port))
      audits.push({ name, ...medianOf(runs) })
    }
    return audits
  } finally {
    chrome.kill()
  }
}

const audits = values.at ? await auditAll(values.at) : await withApplication(auditAll)
for (const line of auditLines(audits)) console.log(line)
process.exitCode = audits.some(isBelowFloor) ? 1 : 0
