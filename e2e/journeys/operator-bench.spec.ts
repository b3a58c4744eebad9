import { stageJoined } from '#e2e/fixtures/direct-steps.ts'
import { looksFine } from '#e2e/fixtures/looks-fine.ts'
import { newNavigator } from '#e2e/fixtures/new-navigator.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { open, press, seesNotice, seesTitle } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

const NOTE = '先方の会長とは電話で一度話しています。次は工場の見学の日を決めてください。'
const WHY = '以前の取引先だった方です。'

test('the operator sees who was refused and why, hands over with a note, and reads the funnel', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(240_000)
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const first = await newNavigator(staff.operator, ['design'])
  const second = await newNavigator(staff.operator, ['design'])
  const refused = await stageJoined(staff, first)
  const given = [await stageJoined(staff, first), await stageJoined(staff, first)]
  const no = await refused.need.visitor.submit(`/introductions/${refused.introduction}`, {
    intent: 'refuse_navigator',
    fill: { reason: 'earlier_experience', note: WHY },
  })
  expect(no.status, 'the refusal').toBe(302)
  const operator = await sceneOf(staff.operator)
  const { page } = operator

  await test.step('the reason of a refusal, which the operator alone reads', async () => {
    await open(operator, '/console/introductions')
    await expect(page.locator('a[href^="/console/introductions/"]').first()).toBeVisible()
    await open(operator, `/console/introductions/${refused.introduction}`)
    await expect(page.getByText(WHY)).toBeVisible()
    const reason = t('introductions.refusalReasons.earlier_experience')
    await expect(page.getByText(t('operations.oversee.reason', { reason }))).toBeVisible()
  })

  await test.step('two of a navigator’s introductions go to another', async () => {
    await open(operator, '/console')
    await page.getByRole('link', { name: t('operations.groups.market'), exact: true }).click()
    await page.getByRole('link', { name: t('operations.tabs.workload'), exact: true }).click()
    await seesTitle(operator, t('operations.workload.title'))
    await looksFine(page)
    await open(operator, `/console/workload/${first.participantId}`)
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await press(operator, t('operations.reassign.submit'))
    await expect(page.getByText(t('form.choose_one')).first()).toBeVisible()
    await page.getByLabel(t('operations.reassign.to')).selectOption(second.participantId)
    await page.getByRole('radio', { name: t('introductions.handOverReasons.absence') }).check()
    await page.getByLabel(t('operations.reassign.note')).fill(NOTE)
    await press(operator, t('operations.reassign.submit'))
    await seesNotice(operator, t('operations.reassign.given', { count: given.length }))
    await expect(page.getByText(t('operations.reassign.nothing'))).toBeVisible()
  })

  await test.step('the new navigator reads the note, the old one and the parties do not', async () => {
    const [one] = given
    const desk = `/desk/introductions/${one!.introduction}`
    const scene = await sceneOf(second.visitor)
    await open(scene, desk)
    await expect(scene.page.getByText(NOTE)).toBeVisible()
    expect((await first.visitor.get(desk)).status, 'for the old navigator').toBe(404)
    for (const party of [one!.need, one!.offer]) {
      const { body } = await party.visitor.get(`/introductions/${one!.introduction}`)
      expect(body).toContain(second.participantName)
      expect(body).not.toContain(NOTE)
    }
  })

  await test.step('the counterpart says no; the funnel counts it with its reason, also as a file', async () => {
    const { offer, introduction } = given[0]!
    const answered = await offer.visitor.submit(`/introductions/${introduction}`, {
      intent: 'decline',
      fill: { reason: 'timing' },
    })
    expect(answered.status).toBe(302)
    await open(operator, '/console/funnel')
    await page.getByLabel(t('operations.funnel.track'), { exact: true }).selectOption('design')
    await press(operator, t('operations.funnel.show'))
    const file = page.getByRole('link', { name: t('operations.funnel.export') })
    await expect(file).toHaveAttribute('href', /track=design/)
    await expect(page.getByText(t('introductions.declineReasons.timing.label')).first()).toBeVisible()
    await looksFine(page)
    const { body } = await staff.operator.get((await file.getAttribute('href')) ?? '')
    expect(body.charCodeAt(0), 'the mark Excel knows UTF-8 by').toBe(0xfeff)
    const now = body.trimEnd().split('\r\n').at(-1)!.split(',').map(Number)
    expect(now[4], 'requests of this month').toBeGreaterThanOrEqual(3)
    expect(now[5], 'introductions of this month').toBeGreaterThanOrEqual(3)
  })
})
