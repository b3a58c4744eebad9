import { chromium } from '@playwright/test'
import { browserOptions } from '#e2e/browser.ts'
const base='http://localhost:4520'
const browser = await chromium.launch(await browserOptions())
async function session(login: string|null, width: number, lang='ja') {
  const c = await browser.newContext({ viewport: { width, height: 900 } })
  const p = await c.newPage()
  p.on('pageerror', e => console.log('pageerror', e.message))
  if (lang==='en') await p.goto(`${base}/language?to=en&returnTo=/`)
  if (login) { await p.goto(`${base}/sign-in`); await p.fill('input[name=email]', `${login}@musubi.example`); await p.fill('input[name=password]', 'tsunagu-2025'); await p.click('main button[type=submit]'); await p.waitForURL(u => !u.pathname.startsWith('/sign-in')) }
  return p
}
export { session, browser, base }
