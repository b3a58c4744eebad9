import { looksFine } from '#e2e/fixtures/looks-fine.ts'
import { stagePair } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { open, seesNotice, seesTitle } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

test.use({ viewport: { width: 390, height: 844 } })

/** The list grows while others publish, so one pair is followed by its two listings. */
test('a navigator looks through unmade pairs, puts one aside and notes another', async ({ pageOf, texts, staff }) => {
  test.setTimeout(120_000)
  const { t } = texts
  const navigator = staff.navigators.trial
  await stagePair(staff, 'trial')
  const address = '/desk/unmade?field=all&track=trial'
  await expect
    .poll(async () => (await navigator.get(address)).body.includes(t('unmade.note')), { timeout: 20_000 })
    .toBe(true)
  const scene = await scenes(pageOf, texts)(navigator)
  const { page } = scene

  const first = async () => {
    const links = page.getByRole('article').first().locator('a[href^="/listings/"]')
    return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  }
  const card = ([one, other]: string[]) =>
    page
      .getByRole('article')
      .filter({ has: page.locator(`a[href="${one}"]`) })
      .filter({ has: page.locator(`a[href="${other}"]`) })

  await test.step('found from the desk', async () => {
    await open(scene, '/desk')
    await page.getByRole('link', { name: t('navigators.tabs.unmade'), exact: true }).click()
    await seesTitle(scene, t('unmade.title'))
    await looksFine(page)
  })

  await test.step('one is put aside with a reason and brought back', async () => {
    await open(scene, address)
    const pair = await first()
    expect(pair).toHaveLength(2)
    await card(pair)
      .locator('summary', { hasText: t('unmade.aside.open') })
      .click()
    await card(pair)
      .getByRole('combobox', { name: t('unmade.aside.reason') })
      .selectOption('not_now')
    await card(pair)
      .getByRole('button', { name: t('unmade.aside.submit'), exact: true })
      .click()
    await seesNotice(scene, t('unmade.notices.aside'))
    await expect(card(pair)).toHaveCount(0)
    await page.getByRole('link', { name: t('unmade.views.aside') }).click()
    await expect(card(pair)).toContainText(t('unmade.aside.reasons.not_now'))
    await looksFine(page)
    await card(pair)
      .getByRole('button', { name: t('unmade.aside.takeBack') })
      .click()
    await seesNotice(scene, t('unmade.notices.takenBack'))
  })

  await test.step('one is noted, stands in the own list, and is given back', async () => {
    await open(scene, address)
    const pair = await first()
    await card(pair)
      .getByRole('button', { name: t('unmade.note') })
      .click()
    await seesNotice(scene, t('unmade.notices.noted'))
    await expect(card(pair)).toHaveCount(0)
    await page.getByRole('link', { name: t('unmade.views.mine') }).click()
    await expect(card(pair)).toHaveCount(1)
    await looksFine(page)
    await card(pair)
      .getByRole('button', { name: t('unmade.release') })
      .click()
    await seesNotice(scene, t('unmade.notices.released'))
  })
})

test('the operator reads the same without buttons', async ({ pageOf, texts, staff }) => {
  const { t } = texts
  const scene = await scenes(pageOf, texts)(staff.operator)
  await open(scene, '/console/introductions')
  await scene.page.getByRole('link', { name: t('operations.introductions.unmade') }).click()
  await seesTitle(scene, t('unmade.title'))
  await expect(scene.page.getByText(t('unmade.readOnly'))).toBeVisible()
  await expect(scene.page.getByRole('button', { name: t('unmade.note') })).toHaveCount(0)
  await looksFine(scene.page)
})
