import { publishListing } from '#e2e/fixtures/listing-steps.ts'
import { newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { open, press, seesNotice, seesTitle } from './acts/scene.ts'

/** Enough letters to be a word of its own. */
const marker = () => `kensaku${unique().replace(/[^a-z0-9]/g, '')}`

test('somebody finds listings while typing, narrows, compares, and saves the search', async ({
  pageOf,
  texts,
  staff,
}) => {
  const { t, dynamic } = texts
  const word = marker()
  const owner = await newVerifiedParty(staff.operator, ['sme'])
  const post = (track: 'succession' | 'trial', title: string, prefecture: string) =>
    publishListing(staff.operator, owner, track, 'offer', {
      ...sampleValues(track, 'offer', word),
      title: `${word} ${title}`,
      prefecture,
    })
  const first = await post('succession', '一号', '東京都')
  const second = await post('succession', '二号', '埼玉県')
  const reader = await newVerifiedParty(staff.operator, ['successor_candidate'])
  const scene = { page: await pageOf(reader.visitor), texts, isLooking: true }
  const { page } = scene
  const cards = page.getByRole('article')

  await test.step('suggestions by the keyboard', async () => {
    await expect(async () => {
      await open({ page, texts }, `/listings?q=${word}`)
      await expect(cards).toHaveCount(2, { timeout: 1_000 })
    }).toPass()
    await open(scene, '/listings')
    const box = page.getByRole('combobox', { name: t('directory.keyword') })
    const options = page.getByRole('listbox', { name: t('directory.suggestions.title') }).getByRole('option')
    await box.pressSequentially(word)
    await expect(options.first()).toContainText(word)
    await box.press('ArrowDown')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await box.press('Escape')
    await expect(options).toHaveCount(0)
    await box.press('Enter')
    await expect(cards).toHaveCount(2)
    await expect(cards.first().locator('mark').first()).toHaveText(word)
  })

  await test.step('several values of one filter, one address', async () => {
    const region = page.getByRole('group', { name: t('directory.prefecture'), exact: true })
    await region.getByRole('checkbox', { name: dynamic('prefectures.東京都') }).check()
    await press(scene, t('directory.apply'))
    await expect(cards).toHaveCount(1)
    await region.getByRole('checkbox', { name: dynamic('prefectures.埼玉県') }).check()
    await press(scene, t('directory.apply'))
    await expect(cards).toHaveCount(2)
    const address = page.url()
    await open(scene, address)
    await expect(cards).toHaveCount(2)
  })

  await test.step('nothing found: the next step is said', async () => {
    await open(scene, `/listings?q=${word}&prefecture=千葉県`)
    await page
      .getByRole('link', {
        name: t('directory.step.neighbour', { prefecture: dynamic('prefectures.東京都'), count: 1 }),
      })
      .click()
    await expect(cards).toHaveCount(1)
  })

  await test.step('side by side', async () => {
    await open(scene, `/listings?q=${word}`)
    await expect(page.getByRole('button', { name: t('directory.compare.submit') })).toBeHidden()
    for (const card of await cards.all()) await card.getByText(t('directory.compare.choose'), { exact: true }).click()
    await press(scene, t('directory.compare.submit'))
    await seesTitle(scene, t('directory.compare.title'))
    for (const id of [first, second]) await expect(page.locator(`a[href="/listings/${id}"]`)).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: '埼玉県' })).toContainText(t('directory.compare.different'))
  })

  await test.step('on the map', async () => {
    await open(scene, `/listings/map?q=${word}`)
    await expect(page.getByText(t('directory.map.conditions', { conditions: `「${word}」` }))).toBeVisible()
  })

  await test.step('saved, changed, removed', async () => {
    await open(scene, `/listings?q=${word}`)
    await page.getByRole('link', { name: t('savedSearches.save') }).click()
    await press(scene, t('savedSearches.new.submit'))
    await seesNotice(scene, t('savedSearches.notices.saved'))
    const name = `「${word}」`
    const saved = page.getByRole('article', { name })
    await saved.getByRole('combobox').selectOption('weekly')
    await press(scene, t('savedSearches.changeOf', { name }))
    await seesNotice(scene, t('savedSearches.notices.changed'))
    await expect(saved.getByRole('combobox')).toHaveValue('weekly')
    await press(scene, t('savedSearches.dropOf', { name }))
    await seesNotice(scene, t('savedSearches.notices.dropped'))
    await expect(saved).toHaveCount(0)
    await press(scene, t('savedSearches.forgetAll'))
    await seesNotice(scene, t('savedSearches.notices.forgotten'))
  })
})

test('the directory works without JavaScript', async ({ browser, texts }) => {
  const { t } = texts
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })
  const page = await context.newPage()
  await page.goto('/listings')
  await expect(page.getByRole('combobox', { name: t('directory.keyword') })).toHaveCount(0)
  await page.getByLabel(t('directory.keyword')).fill('金属')
  await page.getByLabel(t('directory.priceAtMost')).fill('５億円')
  await page.getByRole('button', { name: t('directory.search'), exact: true }).click()
  await expect(page).toHaveURL(/price_to=/)
  await expect(page.getByLabel(t('directory.priceAtMost'))).toHaveValue('500,000,000')
  await context.close()
})
