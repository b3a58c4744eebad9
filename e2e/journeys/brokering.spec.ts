import { query } from '#e2e/fixtures/database.ts'
import { mailTo } from '#e2e/fixtures/mailbox.ts'
import { words } from '#e2e/fixtures/words.ts'
import { requestIntroduction } from '#e2e/fixtures/deal-steps.ts'
import { unique } from '#e2e/fixtures/people.ts'
import { stagePair, stageProposal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import type { Visitor } from '#e2e/fixtures/visitor.ts'
import { poster, posters } from './acts/posters.ts'
import { idInAddress, open, press, type Scene, seesNotice, seesTitle, unfold } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

test.use({ viewport: { width: 390, height: 844 } })

/** Lists grow while others publish: the page is asked for until it says it. */
const waitFor = (visitor: Visitor, path: string, words: string[]) =>
  expect
    .poll(
      async () => {
        const { body } = await visitor.get(path)
        return words.filter((word) => !body.includes(word))
      },
      { timeout: 90_000, message: path },
    )
    .toEqual([])

const yes = async (scene: Scene, introduction: string) => {
  await open(scene, `/introductions/${introduction}`)
  await press(scene, scene.texts.t('introductions.view.accept'))
}

test('a navigator proposes a pair to one side first; two yeses make the deal', async ({ pageOf, texts, staff }) => {
  test.setTimeout(180_000)
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const pair = await stagePair(staff, 'design')
  const navigator = await sceneOf(staff.navigators.design)
  const address = '/desk/unmade?field=all&track=design'
  await waitFor(staff.navigators.design, address, [pair.offerListing, pair.needListing])

  await test.step('the navigator writes to the side that offers first', async () => {
    await open(navigator, address)
    const card = navigator.page
      .getByRole('article')
      .filter({ has: navigator.page.locator(`a[href="/listings/${pair.offerListing}"]`) })
      .filter({ has: navigator.page.locator(`a[href="/listings/${pair.needListing}"]`) })
    await card.locator('summary', { hasText: t('unmade.propose.open') }).click()
    await card.getByRole('radio').nth(1).check()
    await card.getByRole('textbox', { name: t('unmade.propose.note') }).fill('双方の持ち味が、互いを補うと考えました。')
    await card.getByRole('button', { name: t('unmade.propose.submit'), exact: true }).click()
    await seesNotice(navigator, t('unmade.notices.proposed'))
  })

  const [row] = await query<{ id: string }>(
    'SELECT id FROM "Introduction" WHERE "offerListingId" = $1 AND "needListingId" = $2',
    [pair.offerListing, pair.needListing],
  )
  const introduction = row!.id
  await test.step('the other side knows nothing of it yet', async () => {
    expect((await pair.need.visitor.get(`/introductions/${introduction}`)).status).toBe(404)
  })
  await test.step('the first says yes, then the other is asked', async () => {
    const offer = await sceneOf(pair.offer.visitor)
    await yes(offer, introduction)
    await seesNotice(offer, t('introductions.notices.agreedFirst'))
    const need = await sceneOf(pair.need.visitor)
    await open(need, `/introductions/${introduction}`)
    await seesTitle(need, t('introductions.view.proposalTitle'))
    await yes(need, introduction)
    await seesNotice(need, t('introductions.notices.accepted'))
    expect(need.page.url()).toContain('/deals/')
  })
  await test.step('the navigator stays on the deal', async () => {
    await open(navigator, `/desk/introductions/${introduction}`)
    await navigator.page
      .getByRole('link', { name: t('introductions.desk.toDeal') })
      .first()
      .click()
    await expect(navigator.page.getByText(t('deals.room.watching'))).toBeVisible()
  })
})

test('a listing is sent to five, who open, ask, decline or leave it; the sender sees it', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(240_000)
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const marker = `結木${unique()}`
  const seller = await poster(staff, 'succession', 'offer', marker)
  const five = await posters(5, staff, 'succession', 'need', marker)
  const navigator = await sceneOf(staff.navigators.succession)
  const address = `/desk/sendings/new?listing=${seller.listing}`
  await waitFor(
    staff.navigators.succession,
    address,
    five.map(({ listing }) => `value="${listing}"`),
  )
  await test.step('chosen and sent', async () => {
    await open(navigator, address)
    for (const { listing } of five) await navigator.page.locator(`input[value="${listing}"]`).check()
    await navigator.page
      .getByRole('textbox', { name: t('sendings.note') })
      .fill('技術を大切に続けてくださる方だと考えました。')
    await press(navigator, t('sendings.submit'))
    await seesNotice(navigator, t('sendings.notices.sent'))
  })
  const received = async (visitor: Visitor) =>
    /\/introductions\/sent\/[0-9a-f-]{36}/.exec((await visitor.get('/introductions/sent')).body)![0]

  await test.step('the first asks', async () => {
    const scene = await sceneOf(five[0]!.visitor)
    await open(scene, await received(five[0]!.visitor))
    await scene.page.getByRole('link', { name: t('sendings.ask') }).click()
    await scene.page
      .getByRole('textbox', { name: t('introductions.ask.message'), exact: true })
      .fill('ぜひお話を伺いたいです。')
    await press(scene, t('introductions.ask.submit'))
    await seesNotice(scene, t('introductions.notices.requested'))
  })
  await test.step('the second declines with a reason', async () => {
    const scene = await sceneOf(five[1]!.visitor)
    await open(scene, await received(five[1]!.visitor))
    await unfold(scene, t('sendings.decline'))
    await scene.page.getByRole('combobox', { name: t('introductions.view.reason') }).selectOption('timing')
    await press(scene, t('introductions.view.declineSubmit'))
    await seesNotice(scene, t('sendings.notices.declined'))
  })
  // The third reads it, the others do not.
  await five[2]!.visitor.get(await received(five[2]!.visitor))

  await test.step('the sender sees who did what, without a name', async () => {
    await open(navigator, '/desk/sendings')
    const table = navigator.page
      .getByRole('region')
      .filter({ has: navigator.page.locator(`a[href="/listings/${seller.listing}"]`) })
    for (const answer of ['asked', 'declined', 'opened'] as const)
      await expect(table.getByText(t(`sendings.answerOf.${answer}`), { exact: true })).toHaveCount(1)
    await expect(table.getByText(t('sendings.answerOf.unopened'), { exact: true })).toHaveCount(2)
    for (const { participantName } of five) await expect(navigator.page.getByText(participantName)).toHaveCount(0)
  })
})

test('who comes sixth waits, sees the place, moves up, and hears why when the listing closes', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(240_000)
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const marker = `結木${unique()}`
  const owner = await poster(staff, 'trial', 'offer', marker)
  const askers = await posters(7, staff, 'trial', 'need', marker)
  const asked: string[] = []
  for (const asker of askers) asked.push(await requestIntroduction(asker, asker.listing, owner.listing))

  const [sixth, seventh] = [await sceneOf(askers[5]!.visitor), await sceneOf(askers[6]!.visitor)]
  await test.step('the sixth and the seventh see their places', async () => {
    await open(sixth, `/introductions/${asked[5]}`)
    await expect(sixth.page.getByText(t('introductions.view.place', { place: 1, length: 2 }))).toBeVisible()
    await open(seventh, `/introductions/${asked[6]}`)
    await expect(seventh.page.getByText(t('introductions.view.place', { place: 2, length: 2 }))).toBeVisible()
  })
  await test.step('a no to one of the five lets the first of the list in', async () => {
    const scene = await sceneOf(owner.visitor)
    await open(scene, `/introductions/${asked[0]}`)
    await unfold(scene, t('introductions.view.declineTitle'))
    await scene.page.getByRole('radio', { name: t('introductions.declineReasons.timing.label') }).check()
    await press(scene, t('introductions.view.declineSubmit'))
    await seesNotice(scene, t('introductions.notices.declined'))
    await waitFor(owner.visitor, '/introductions?view=received', [`/introductions/${asked[5]}`])
    await open(seventh, `/introductions/${asked[6]}`)
    await expect(seventh.page.getByText(t('introductions.view.place', { place: 1, length: 1 }))).toBeVisible()
  })
  await test.step('the listing closes, and whoever still waits is told why', async () => {
    const closed = await owner.visitor.submit(`/listings/${owner.listing}`, {
      intent: 'close',
      fill: { reason: 'found_elsewhere' },
    })
    expect(closed.status).toBe(302)
    await waitFor(askers[6]!.visitor, `/introductions/${asked[6]}`, [
      t('introductions.closeReasons.listing_closed.kind'),
    ])
    await open(seventh, `/introductions/${asked[6]}`)
    await waitFor(askers[6]!.visitor, '/notices', [t('introductions.mail.closed.subject')])
  })
})

test('a request nobody answers runs out when its time is moved back; a late answer still reaches the asker', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(180_000)
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const pair = await stagePair(staff, 'succession')
  const introduction = await stageProposal(staff, pair, 'need')
  // The server's clock is not moved for everybody else: this one's dates are.
  await query(
    `UPDATE "Introduction" SET "expiresAt" = "expiresAt" - interval '15 days', "createdAt" = "createdAt" - interval '15 days',
      "stateChangedAt" = "stateChangedAt" - interval '15 days' WHERE id = $1`,
    [introduction],
  )
  await waitFor(pair.need.visitor, `/introductions/${introduction}`, [t('introductions.view.expiredText')])
  await test.step('its owner sees what the silence did, and answers late', async () => {
    const owner = await sceneOf(pair.offer.visitor)
    await open(owner, '/introductions?view=received')
    await expect(owner.page.getByText(t('introductions.own.missed', { count: 1 }))).toBeVisible()
    await open(owner, `/introductions/${introduction}`)
    await unfold(owner, t('introductions.view.lateTitle'))
    await owner.page.getByRole('radio', { name: t('introductions.lateReasons.still_interested.label') }).check()
    await press(owner, t('introductions.view.lateSubmit'))
    await seesNotice(owner, t('introductions.notices.answeredLate'))
    await open(owner, '/introductions?view=received')
    await expect(owner.page.getByText(t('introductions.own.missed', { count: 1 }))).toHaveCount(0)
  })
  await test.step('the asker reads it and may ask again', async () => {
    const asker = await sceneOf(pair.need.visitor)
    await open(asker, `/introductions/${introduction}`)
    await expect(asker.page.getByText(t('introductions.lateReasons.still_interested.kind'))).toBeVisible()
    await requestIntroduction(pair.need, pair.needListing, pair.offerListing)
  })
})

test('a navigator with an interest in one side is refused', async ({ pageOf, texts, staff }) => {
  test.setTimeout(180_000)
  const { t } = texts
  const pair = await stagePair(staff, 'succession')
  const navigator = await scenes(pageOf, texts)(staff.navigators.succession)
  const introduction = await requestIntroduction(pair.need, pair.needListing, pair.offerListing)
  await open(navigator, '/desk/profile')
  await navigator.page
    .getByRole('textbox', { name: t('navigators.conflicts.fields.organisation') })
    .fill(pair.offer.participantName)
  await press(navigator, t('navigators.conflicts.add'))
  await seesNotice(navigator, t('navigators.notices.conflictDeclared'))
  await open(navigator, `/desk/introductions/${introduction}`)
  await expect(navigator.page.getByText(t('errors.introduction.conflict_declared'))).toBeVisible()
  await expect(navigator.page.getByRole('button', { name: t('introductions.desk.take'), exact: true })).toHaveCount(0)
  const forced = await staff.navigators.succession.post('/desk?index', {
    intent: 'take',
    introductionId: introduction,
  })
  expect(forced.status).not.toBe(302)
  const [row] = await query<{ state: string }>('SELECT state FROM "Introduction" WHERE id = $1', [introduction])
  expect(row!.state).toBe('requested')
})

test('a startup that reads English and a navigator who reads Japanese work on the same introduction', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(240_000)
  const { t } = texts
  const english = words.en.t
  const sceneOf = scenes(pageOf, texts)
  const marker = `Yuigi${unique()}`
  const startup = await poster(staff, 'trial', 'offer', marker, 'en')
  const buyer = await poster(staff, 'trial', 'need', marker)
  const abroad: Scene = { page: await pageOf(startup.visitor, 'en'), texts: words.en, isLooking: true }

  await open(abroad, `/introductions/new?from=${startup.listing}&to=${buyer.listing}`)
  await abroad.page
    .getByRole('textbox', { name: english('introductions.ask.message'), exact: true })
    .fill('We would like to try our product in your workshop.')
  await press(abroad, english('introductions.ask.submit'))
  await seesNotice(abroad, english('introductions.notices.sentOn'))
  const introduction = idInAddress(abroad)
  await press(abroad, english('introductions.view.callSubmit'))
  await seesNotice(abroad, english('introductions.notices.called'))

  const navigator = await sceneOf(staff.navigators.trial)
  await open(navigator, `/desk/introductions/${introduction}`)
  await press(navigator, t('introductions.desk.take'))
  await seesNotice(navigator, t('introductions.notices.taken'))
  await expect(navigator.page.getByText('We would like to try our product in your workshop.')).toBeVisible()

  await test.step('the startup is told in English, the buyer in Japanese', async () => {
    await mailTo(startup.email, english('introductions.mail.taken.subject'))
    await mailTo(buyer.email, t('introductions.mail.proposedDirect.subject'))
  })
  const counterpart = await sceneOf(buyer.visitor)
  await yes(counterpart, introduction)
  await seesNotice(counterpart, t('introductions.notices.accepted'))
  await mailTo(startup.email, english('deals.mail.opened.subject'))
})
