import { looksFine } from '#e2e/fixtures/looks-fine.ts'
import { unique } from '#e2e/fixtures/people.ts'
import { stagePair, stageProposal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { diagnosisForm } from '#app/features/visits/diagnosis.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { idInAddress, open, press, seesNotice, seesTitle, unfold } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

test.use({ viewport: { width: 390, height: 844 } })

/** From a list of people to a visit, a diagnosis left on paper, a task, and the days in the navigator's own calendar. */
test('a navigator takes a list of contacts in, visits a member, makes a diagnosis and reads the days in a calendar', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(240_000)
  const { t, dynamic } = texts
  const pair = await stagePair(staff, 'succession')
  await stageProposal(staff, pair)
  const scene = await scenes(pageOf, texts, false)(staff.navigators.succession)
  const { page } = scene
  const today = tokyoDay(new Date())
  const company = `結木${unique().slice(0, 8)}商会`
  const head = (['company', 'industry', 'strength', 'lastContactOn', 'buys'] as const).map((key) =>
    t(`contacts.fields.${key}`),
  )
  const file = (strength: string) =>
    [head, [company, '24', strength, today, dynamic('industries.24')]].map((cells) => cells.join(',')).join('\r\n')

  await test.step('a wrong line is shown with what is wrong, mended on the page, and taken in', async () => {
    await open(scene, '/desk/contacts')
    await page.getByRole('link', { name: t('contacts.import.title') }).click()
    await seesTitle(scene, t('contacts.import.title'))
    await page
      .getByLabel(t('contacts.import.file'))
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(file('とても')) })
    await press(scene, t('contacts.import.check'))
    await expect(page.getByRole('row').filter({ hasText: company })).toContainText(
      t('contacts.import.standings.faulty'),
    )
    await looksFine(page)
    await page.locator('#mended').fill(file(t('contacts.strengths.strong')))
    await press(scene, t('contacts.import.checkAgain'))
    await press(scene, t('contacts.import.confirm', { count: 1 }))
    await seesNotice(scene, t('contacts.notices.imported'))
    await open(scene, `/desk/contacts?${new URLSearchParams({ q: company })}`)
    await expect(page.getByRole('row').filter({ hasText: company })).toContainText(t('contacts.ages.today'))
    await looksFine(page)
  })

  await test.step('the listing says whom the navigator knows for it', async () => {
    await open(scene, `/listings/${pair.offerListing}`)
    await expect(page.getByText(t('contacts.known.title'))).toBeVisible()
    await looksFine(page)
  })

  await test.step('a visit is planned and written about', async () => {
    await open(scene, `/desk/members/${pair.offer.participantId}`)
    await seesTitle(scene, pair.offer.participantName)
    await page.getByLabel(t('visits.fields.plannedOn')).fill(today)
    await press(scene, t('visits.plan'))
    await seesNotice(scene, t('visits.notices.planned'))
    await unfold(scene, t('visits.finishTitle'))
    await page.getByLabel(t('visits.fields.words')).fill('娘さんと話した。')
    await press(scene, t('visits.finish'))
    await seesNotice(scene, t('visits.notices.finished'))
    await expect(page.getByText(t('visits.doneOf', { done: 1, planned: 3 }))).toBeVisible()
    await looksFine(page)
  })

  await test.step('a diagnosis comes to a result that can be printed', async () => {
    await page.getByRole('link', { name: t('visits.diagnosis.start') }).click()
    await seesTitle(scene, t('visits.diagnosis.title'))
    await looksFine(page)
    for (const { questions } of diagnosisForm())
      for (const question of questions)
        await page
          .getByRole('group', { name: dynamic(`visits.diagnosis.questions.${question}.ask`) })
          .getByRole('radio', { name: t('visits.diagnosis.answers.partly') })
          .check()
    await press(scene, t('visits.diagnosis.save'))
    await seesNotice(scene, t('visits.notices.diagnosed'))
    await seesTitle(scene, t('visits.diagnosis.result'))
    await expect(page.getByText(t('visits.percent', { percent: 50 })).first()).toBeVisible()
    await expect(page.getByText(t('visits.diagnosis.ours'))).toBeVisible()
    await looksFine(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: t('visits.diagnosis.print') })).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    // The owner has the paper, not the page.
    const forOwner = await pair.offer.visitor.get(`/desk/diagnoses/${idInAddress(scene)}`)
    expect(forOwner.status).toBe(403)
  })

  const title = `電話をする ${company}`
  await test.step('a follow-up stands among the tasks and is ticked off', async () => {
    await open(scene, `/desk/members/${pair.offer.participantId}`)
    await unfold(scene, t('tasks.addTitle'))
    await page.getByLabel(t('tasks.fields.title')).fill(title)
    await page.getByLabel(t('tasks.fields.dueOn')).fill(today)
    await press(scene, t('tasks.add'))
    await seesNotice(scene, t('tasks.notices.added'))
    await open(scene, '/desk/tasks')
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(pair.offer.participantName)
    await looksFine(page)
  })

  await test.step('a calendar reads the days without a name, until the address is taken back', async () => {
    await page.getByRole('link', { name: t('calendars.title') }).click()
    await seesTitle(scene, t('calendars.title'))
    await page.getByRole('button', { name: new RegExp(`${t('calendars.make')}|${t('calendars.renew')}`) }).click()
    const address = await page.getByLabel(t('calendars.address')).inputValue()
    await looksFine(page)
    const calendar = await Visitor.create()
    const read = async () => calendar.get(new URL(address).pathname)
    const { status, body } = await read()
    expect(status).toBe(200)
    expect(body).toContain(`SUMMARY:${t('calendars.kinds.visit')}`)
    expect(body).toContain(`SUMMARY:${t('calendars.kinds.task')}`)
    expect(body).not.toContain(company)
    await press(scene, t('calendars.withdraw'))
    await seesNotice(scene, t('calendars.notices.withdrawn'))
    expect((await read()).status).toBe(404)
  })

  await test.step('the task is done', async () => {
    await open(scene, '/desk/tasks')
    await page.getByRole('button', { name: t('tasks.finishOne', { title }) }).click()
    await seesNotice(scene, t('tasks.notices.finished'))
  })
})
