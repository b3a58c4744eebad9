import { proposeIntroduction, requestIntroduction } from '#e2e/fixtures/deal-steps.ts'
import { looksFine } from '#e2e/fixtures/looks-fine.ts'
import { newNavigator } from '#e2e/fixtures/new-navigator.ts'
import { stagePair } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { accept, openFromDesk } from './acts/meet.ts'
import { open, press, seesNotice, unfold } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

const track = 'succession'

test('a navigator works on a case from the queue to the outcome of its deal', async ({ pageOf, texts, staff }) => {
  test.setTimeout(240_000)
  const { t, dynamic } = texts
  const [pair, other] = [await stagePair(staff, track), await stagePair(staff, track)]
  const introduction = await requestIntroduction(pair.need, pair.needListing, pair.offerListing)
  const taken = await requestIntroduction(other.need, other.needListing, other.offerListing)
  // One of its own: the queue of the others is filled by every test.
  const { visitor: navigator } = await newNavigator(staff.operator, [track])
  const scene = await scenes(pageOf, texts)(navigator)
  const { page } = scene
  await page.setViewportSize({ width: 1280, height: 900 })
  const named = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) })

  await test.step('keeps a short text for later', async () => {
    await open(scene, '/desk/replies')
    await named(t('bench.replies.name')).fill(`お礼 ${introduction.slice(-6)}`)
    await named(t('bench.replies.text')).fill('お申し込みをありがとうございます。')
    await press(scene, t('bench.replies.add'))
    await seesNotice(scene, t('bench.notices.replyAdded'))
  })

  await test.step('takes it, beside the queue, with what the other side says', async () => {
    await openFromDesk(scene, introduction)
    await expect(page).toHaveURL(new RegExp(`/desk\\?.*case=${introduction}`))
    await press(scene, t('introductions.desk.take'))
    await seesNotice(scene, t('introductions.notices.taken'))
    await expect(page.getByRole('heading', { name: t('bench.fit.title') })).toBeVisible()
  })

  await test.step('writes a note, a call and the next step without leaving the queue', async () => {
    await open(scene, `/desk?case=${introduction}`)
    await named(t('bench.notes.label')).fill('社長は夕方なら電話に出られる。')
    await press(scene, t('bench.notes.submit'))
    await seesNotice(scene, t('bench.notices.noted'))
    await expect(page.getByText('社長は夕方なら電話に出られる。')).toBeVisible()
    await unfold(scene, t('bench.calls.add'))
    await page.getByRole('radio', { name: dynamic(`tracks.${track}.sides.offer.name`) }).check()
    await page.getByRole('combobox', { name: new RegExp(t('bench.calls.outcome')) }).selectOption('talked')
    await named(t('bench.calls.words')).fill('前向きに考えたいとのこと。')
    await press(scene, t('bench.calls.submit'))
    await seesNotice(scene, t('bench.notices.callLogged'))
    await page.locator('#set_step-step').fill('訪問の日を決める')
    await page.locator('#set_step-dueOn').fill('2099-01-05')
    await press(scene, t('bench.step.submit'))
    await seesNotice(scene, t('bench.notices.stepSet'))
    await expect(page).toHaveURL(new RegExp(`/desk\\?.*case=${introduction}`))
    await looksFine(page)
  })

  await test.step('asks the database little, also with a case in hand', async () => {
    for (const path of [`/desk?case=${introduction}`, `/desk/introductions/${introduction}`]) {
      const { queries } = await navigator.get(path)
      expect(queries, path).toBeLessThanOrEqual(12)
    }
  })

  await test.step('reaches the note by a key, and no key works where one types', async () => {
    await page.locator('body').click({ position: { x: 2, y: 2 } })
    await page.keyboard.press('n')
    await expect(named(t('bench.notes.label'))).toBeFocused()
    await page.keyboard.type('jkns?')
    await expect(named(t('bench.notes.label'))).toHaveValue('jkns?')
    await page.locator('body').click({ position: { x: 2, y: 2 } })
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: t('bench.keys.use') }).uncheck()
    await page.locator('body').click({ position: { x: 2, y: 2 } })
    await page.keyboard.press('n')
    await expect(named(t('bench.notes.label'))).not.toBeFocused()
    await page.getByRole('checkbox', { name: t('bench.keys.use') }).check()
    await page.locator('body').click({ position: { x: 2, y: 2 } })
    await page.keyboard.press('j')
    await expect(page.locator('[data-case-link]:focus')).toHaveCount(1)
  })

  await test.step('proposes it with the words kept for later', async () => {
    await open(scene, `/desk/introductions/${introduction}`)
    await page
      .locator('summary', { hasText: t('bench.replies.title') })
      .first()
      .click()
    await page
      .getByRole('button', { name: t('bench.replies.insert', { name: `お礼 ${introduction.slice(-6)}` }) })
      .first()
      .click()
    await expect(page.getByRole('textbox', { name: t('introductions.desk.note'), exact: true })).toHaveValue(
      'お申し込みをありがとうございます。',
    )
    await press(scene, t('introductions.desk.proposeSubmit'))
    await seesNotice(scene, t('introductions.notices.proposed'))
  })

  await test.step('is told row by row what a bulk action has done', async () => {
    await proposeIntroduction(navigator, taken)
    await open(scene, '/desk?kind=mine')
    await unfold(scene, t('bench.bulk.title'))
    for (const id of [introduction, taken]) await page.locator(`input[name=cases][value="${id}"]`).check()
    await press(scene, t('bench.bulk.bulk_done'))
    await expect(page.getByRole('alert')).toContainText(t('bench.bulk.worked', { count: 1 }))
    await expect(page.getByRole('alert')).toContainText(t('errors.case.no_such_step'))
    await looksFine(page)
  })

  await test.step('stays on the deal, and answers for its outcome at the end', async () => {
    const owner = await scenes(pageOf, texts, false)(pair.offer.visitor)
    const deal = await accept(owner, introduction)
    await open(scene, '/desk?kind=deal')
    await expect(page.locator(`a[href="/deals/${deal}"]`)).toBeVisible()
    const reason = trackOf(track).breakOffReasons[0]!
    const broken = await pair.offer.visitor.submit(`/deals/${deal}`, { intent: 'break_off', fill: { reason } })
    expect(broken.status).toBe(302)
    await page.setViewportSize({ width: 820, height: 1180 })
    await open(scene, '/desk?kind=outcome')
    await page.locator(`a[data-case-link][href="/desk/introductions/${introduction}"]`).click()
    await page.getByRole('radio', { name: t('bench.outcome.outcomes.lost') }).check()
    await page.getByRole('checkbox', { name: dynamic(`tracks.${track}.breakOffReasons.${reason}`) }).check()
    await press(scene, t('bench.outcome.submit'))
    await seesNotice(scene, t('bench.notices.outcomeGiven'))
    await open(scene, '/desk?kind=outcome')
    await expect(page.locator(`a[href="/desk/introductions/${introduction}"]`)).toHaveCount(0)
  })

  await test.step('shares what was kept with the operator', async () => {
    const { body } = await staff.operator.get(`/console/introductions/${introduction}`)
    for (const word of ['夕方なら', '前向きに', '訪問の日を', t('bench.outcome.outcomes.lost')])
      expect(body).toContain(word)
  })

  await test.step('shows the parties nothing of what was kept', async () => {
    for (const party of [pair.offer, pair.need])
      for (const path of [`/introductions/${introduction}`, '/notices', '/home']) {
        const { body } = await party.visitor.get(path)
        for (const word of ['夕方なら', '前向きに', '訪問の日を']) expect(body).not.toContain(word)
      }
  })
})
