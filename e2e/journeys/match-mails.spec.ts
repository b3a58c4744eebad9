import { publishListing } from '#e2e/fixtures/listing-steps.ts'
import { allMails } from '#e2e/fixtures/mailbox.ts'
import { newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { open, press, seesNotice, seesTitle } from './acts/scene.ts'

/** In the mail's footer. */
const STOP_LINK = /\/match-mails\/stop\?token=\S+/

test('a new match comes by mail, and one click without signing in stops the mails', async ({
  browser,
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(180_000)
  const { t } = texts
  const poster = await newVerifiedParty(staff.operator, ['sme'])
  const startup = await newVerifiedParty(staff.operator, ['startup'])
  const word = `shougou${unique().replace(/[^a-z0-9]/g, '')}`
  const scene = { page: await pageOf(poster.visitor), texts, isLooking: true }
  const { page } = scene

  await test.step('how often is chosen on the way from the own listings', async () => {
    await publishListing(staff.operator, poster, 'trial', 'need', sampleValues('trial', 'need', word))
    await open(scene, '/listings/mine')
    await page.getByRole('link', { name: t('matchMails.title') }).click()
    await seesTitle(scene, t('matchMails.title'))
    await expect(page.getByRole('radio', { name: t('matchMails.paces.daily') })).toBeChecked()
    await page.getByRole('radio', { name: t('matchMails.paces.instant') }).check()
    await press(scene, t('matchMails.change'))
    await seesNotice(scene, t('matchMails.notices.changed'))
    await expect(page.getByRole('radio', { name: t('matchMails.paces.instant') })).toBeChecked()
  })

  const offer = await publishListing(staff.operator, startup, 'trial', 'offer', sampleValues('trial', 'offer', word))
  const mail = await test.step('the mail leads to the matches', async () => {
    const find = async () =>
      (await allMails()).find(
        ({ to, subject }) => to === poster.email && subject === t('matchMails.mail.found.subject'),
      )
    await expect.poll(find, { message: 'the mail', timeout: 90_000, intervals: [500] }).toBeDefined()
    const found = (await find())!
    const link = /\/listings\/[0-9a-f-]+\/matches/.exec(found.text)![0]
    await open(scene, link)
    await expect(page.locator(`a[href="/listings/${offer}"]`).first()).toBeVisible()
    return found
  })

  await test.step('stopped without signing in and without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })
    const reader = await context.newPage()
    await reader.goto(STOP_LINK.exec(mail.text)![0])
    await reader.getByRole('button', { name: t('matchMails.stop.submit') }).click()
    await expect(reader.getByRole('heading', { level: 1, name: t('matchMails.stop.done') })).toBeVisible()
    await context.close()
    await open(scene, '/match-mails')
    await expect(page.getByRole('radio', { name: t('matchMails.paces.none') })).toBeChecked()
  })
})
