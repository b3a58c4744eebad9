import { linkIn, mailTo } from '#e2e/fixtures/mailbox.ts'
import { stagePair, stageProposal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import type { Visitor } from '#e2e/fixtures/visitor.ts'
import { open, press, seesNotice, seesTitle } from './acts/scene.ts'

/** The listing's own news has come and is read: what comes now is new. */
async function readSoFar(visitor: Visitor, subject: string): Promise<void> {
  await expect.poll(async () => (await visitor.get('/notices')).body.includes(subject), { timeout: 20_000 }).toBe(true)
  expect((await visitor.submit('/notices', { intent: 'read_all' })).status, 'all read').toBe(302)
}

/** In the mail's footer. */
const STOP_LINK = /\/notices\/stop\?token=\S+/

test('an introduction is told at once on the open page and by mail; the mails are stopped by one click', async ({
  browser,
  pageOf,
  texts,
  staff,
}) => {
  const { t } = texts
  const pair = await stagePair(staff, 'succession')
  const scene = { page: await pageOf(pair.offer.visitor), texts, isLooking: true }
  const { page } = scene
  const kind = page.getByLabel(t('notices.settings.kinds.introduction_asked'))
  await readSoFar(pair.offer.visitor, t('listings.mails.published.subject'))
  await open(scene, '/notices')
  await expect(page.getByRole('link', { name: t('notices.bell'), exact: true }).first()).toBeVisible()

  const introduction = await stageProposal(staff, pair, 'need')
  await test.step('bell and list say it without being asked', async () => {
    await expect(page.getByRole('link', { name: t('notices.bellUnread', { count: 1 }), exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: t('introductions.mail.proposed.subject') })).toBeVisible()
  })
  const mail = await mailTo(pair.offer.email, t('introductions.mail.proposed.subject'))
  expect(linkIn(mail)).toBe(`/introductions/${introduction}`)

  await test.step('opened, it is read', async () => {
    await press(scene, t('introductions.mail.proposed.action'))
    await expect(page).toHaveURL(new RegExp(`/introductions/${introduction}$`))
    await expect(page.getByRole('link', { name: t('notices.bell'), exact: true }).first()).toBeVisible()
  })

  await test.step('how to be told is chosen for each kind', async () => {
    await open(scene, '/notices')
    await page.getByRole('link', { name: t('notices.settingsLink') }).click()
    await seesTitle(scene, t('notices.settings.title'))
    await kind.selectOption('daily')
    await press(scene, t('notices.settings.change'))
    await seesNotice(scene, t('notices.notices.changed'))
    await expect(kind).toHaveValue('daily')
  })

  await test.step('stopped without signing in and without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })
    const reader = await context.newPage()
    await reader.goto(STOP_LINK.exec(mail.text)![0])
    await reader.getByRole('button', { name: t('notices.stop.submit') }).click()
    await expect(reader.getByRole('heading', { level: 1, name: t('notices.stop.done') })).toBeVisible()
    await context.close()
    await open(scene, '/notices/settings')
    await expect(kind).toHaveValue('none')
  })
})

test.describe('where no stream gets through', () => {
  test.use({ expectedFailures: [503] })

  test('the page asks now and then instead', async ({ pageOf, texts, staff }) => {
    const { t } = texts
    const pair = await stagePair(staff, 'succession')
    await readSoFar(pair.offer.visitor, t('listings.mails.published.subject'))
    const page = await pageOf(pair.offer.visitor)
    await page.clock.install()
    await page.route('**/notices/live', (route) =>
      route.request().headers()['accept'] === 'text/event-stream'
        ? route.fulfill({ status: 503, body: '' })
        : route.continue(),
    )
    await page.goto('/home')
    await expect(page.getByRole('link', { name: t('notices.bell'), exact: true }).first()).toBeVisible()
    await stageProposal(staff, pair, 'need')
    await expect
      .poll(
        async () => {
          await page.clock.fastForward('01:10')
          return page.getByRole('link', { name: t('notices.bellUnread', { count: 1 }), exact: true }).count()
        },
        { timeout: 30_000 },
      )
      .toBe(1)
  })
})
