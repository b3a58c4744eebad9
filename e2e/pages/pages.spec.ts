import { type Cast, gatherCast } from '#e2e/access/cast.ts'
import { type Role, roles } from '#e2e/access/roles.ts'
import { table } from '#e2e/access/table.ts'
import { JAVASCRIPT_BUDGET_KB, javascriptOf } from '#e2e/fixtures/javascript-size.ts'
import { looksFine } from '#e2e/fixtures/looks-fine.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.use({ trace: 'off' })

let cast: Cast
test.beforeAll(async ({ staff }) => {
  test.setTimeout(120_000)
  // In Latin letters, so that what is Japanese on an English page is the product's own.
  cast = await gatherCast(staff, 'en')
})

/** Whose eyes a page is looked at through: who has most to see there. */
const eyes: readonly Role[] = ['owner', 'navigator', 'operator', 'unverified', 'anonymous', ...roles]

for (const [path, row] of Object.entries(table)) {
  const role = eyes.find((each) => row.get[each] === 'page')
  if (!role || row.isFile) continue

  test(`${path}: light in Japanese, dark in English, and not too heavy`, async ({ pageOf }) => {
    const address = row.address(cast.ids)
    const page = await pageOf(cast.visitors[role])
    const kilobytes = await javascriptOf(page, address)
    expect(kilobytes, 'JavaScript was measured at all').toBeGreaterThan(20)
    if (!path.startsWith('/dev/'))
      expect.soft(kilobytes, 'kB of compressed JavaScript').toBeLessThanOrEqual(JAVASCRIPT_BUDGET_KB)
    await looksFine(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`/language?${new URLSearchParams({ to: 'en', returnTo: address })}`)
    // The gallery of the design system chooses its language by itself.
    if (path !== '/dev/ui') await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await looksFine(page)
  })
}
