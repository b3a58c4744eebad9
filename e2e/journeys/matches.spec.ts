import type { Locale } from '#app/i18n/translator.ts'
import { publishListing } from '#e2e/fixtures/listing-steps.ts'
import { looksFine } from '#e2e/fixtures/looks-fine.ts'
import { newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { stagePair } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { waitForMatch } from './acts/post.ts'
import { open, press, seesNotice, seesTitle } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

const stories = [
  { language: 'ja' as Locale, viewport: { width: 390, height: 844 } },
  { language: 'en' as Locale, viewport: { width: 1280, height: 900 } },
]

for (const { language, viewport } of stories)
  test.describe(`${language} at ${viewport.width} px`, () => {
    test.use({ language, viewport })

    test('matches are explained, put aside with a reason and brought back; the operator sees what was shown', async ({
      pageOf,
      texts,
      staff,
    }) => {
      test.setTimeout(180_000)
      const { t } = texts
      const sceneOf = scenes(pageOf, texts)
      const pair = await stagePair(staff, 'trial', undefined, language)
      const second = await newVerifiedParty(staff.operator, ['startup'], language)
      const marker = `${language === 'ja' ? '結木' : 'Yuigi'}${unique()}`
      const note = `${marker}-note`
      const other = await publishListing(
        staff.operator,
        second,
        'trial',
        'offer',
        sampleValues('trial', 'offer', marker, language),
      )
      const matches = `/listings/${pair.needListing}/matches`
      for (const listing of [pair.offerListing, other]) await waitForMatch(pair.need.visitor, pair.needListing, listing)
      const poster = await sceneOf(pair.need.visitor)
      const { page } = poster
      const card = (listing: string) =>
        page.getByRole('article').filter({ has: page.locator(`a[href="/listings/${listing}"]`) })

      await test.step('the list leads to the page that explains it', async () => {
        await open(poster, matches)
        await expect(card(pair.offerListing)).toBeVisible()
        await looksFine(page)
        await page.getByRole('link', { name: t('matching.howRanked') }).click()
        await seesTitle(poster, t('matching.explained.title'))
        await expect(page.getByText(t('matching.explained.rules.payment.title'))).toBeVisible()
        await looksFine(page)
      })

      await test.step('one is put aside: without a reason it is not, with one it leaves the list', async () => {
        await open(poster, matches)
        await card(other)
          .getByRole('link', { name: t('matching.hide.open') })
          .click()
        await seesTitle(poster, t('matching.hide.title'))
        await press(poster, t('matching.hide.submit'))
        const reason = page.getByRole('radio', { name: t('matching.hide.reasons.region.label') })
        await expect(page.getByRole('alert').or(page.locator('[aria-invalid="true"]')).first()).toBeVisible()
        await looksFine(page)
        await reason.check()
        await page.getByRole('textbox', { name: t('matching.hide.note') }).fill(note)
        await press(poster, t('matching.hide.submit'))
        await expect(page).toHaveURL(new RegExp(`hidden=${other}`))
        await expect(page.getByText(t('matching.notices.hidden'))).toBeVisible()
        await expect(card(other)).toHaveCount(0)
        await looksFine(page)
      })

      await test.step('what is like it stands lower and says why', async () => {
        const lowered = t('matching.loweredNote', { reasons: t('matching.hide.reasons.region.short') })
        await expect(card(pair.offerListing).getByText(lowered)).toBeVisible()
      })

      await test.step('it stands among what was put aside, and comes back', async () => {
        await page.getByRole('link', { name: t('matching.hidden.link', { count: 1 }) }).click()
        await seesTitle(poster, t('matching.hidden.title'))
        await expect(page.getByText(note, { exact: true })).toBeVisible()
        await looksFine(page)
        await press(poster, t('matching.hidden.restore'))
        await seesNotice(poster, t('matching.notices.restored'))
        await expect(card(other)).toBeVisible()
      })

      await test.step('the operator sees how evenly listings were shown, and takes the file', async () => {
        const operator = await sceneOf(staff.operator)
        await open(operator, '/console/exposure')
        await seesTitle(operator, t('matching.exposure.title'))
        await looksFine(operator.page)
        const file = await staff.operator.get('/console/exposure/export')
        const line = file.body.split('\r\n').find((one) => one.startsWith(other))
        const shown = Number(line?.split(',').at(-3))
        expect(shown, line).toBeGreaterThanOrEqual(1)
      })
    })
  })
