import { requestIntroduction } from '#e2e/fixtures/deal-steps.ts'
import { submitListing } from '#e2e/fixtures/listing-steps.ts'
import { linkIn, mailTo } from '#e2e/fixtures/mailbox.ts'
import { newVerifiedParty } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { stageDeal, stagePair, stageProposal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { review, submitWritten } from './acts/post.ts'
import { look, open, press, seesNotice, unfold } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

test('the operator gives a listing back; its owner mends it and asks again', async ({ pageOf, texts, staff }) => {
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const party = await newVerifiedParty(staff.operator, ['sme'])
  const listing = await submitListing(party, 'succession', 'offer', sampleValues('succession', 'offer', '結木'))
  const reason = '所在地が詳しすぎるようです。市区町村までにしてください。'
  await review(await sceneOf(staff.operator), party.participantName, reason)

  const owner = await sceneOf(party.visitor)
  await open(owner, linkIn(await mailTo(party.email, t('listings.mails.rejected.subject'))))
  await expect(owner.page.getByText(reason)).toBeVisible()
  await submitWritten(owner, listing)
})

test('the navigator turns a request down, and the asker is told why, kindly', async ({ pageOf, texts, staff }) => {
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const pair = await stagePair(staff, 'succession')
  const introduction = await requestIntroduction(pair.need, pair.needListing, pair.offerListing)
  const navigator = await sceneOf(staff.navigators.succession)
  await open(navigator, `/desk/introductions/${introduction}`)
  await press(navigator, t('introductions.desk.take'))
  await seesNotice(navigator, t('introductions.notices.taken'))
  await unfold(navigator, t('introductions.desk.turnDownTitle'))
  await navigator.page.getByRole('radio', { name: t('introductions.turnDownReasons.conditions_apart.label') }).check()
  await press(navigator, t('introductions.desk.turnDownSubmit'))
  await seesNotice(navigator, t('introductions.notices.turnedDown'))

  const asker = await sceneOf(pair.need.visitor)
  await open(asker, linkIn(await mailTo(pair.need.email, t('introductions.mail.declined.subject'))))
  await expect(asker.page.getByText(t('introductions.turnDownReasons.conditions_apart.kind'))).toBeVisible()
})

test('the counterpart declines, without giving the own name away', async ({ pageOf, texts, staff }) => {
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const pair = await stagePair(staff, 'design')
  const introduction = await stageProposal(staff, pair)
  const counterpart = await sceneOf(pair.offer.visitor)
  await open(counterpart, `/introductions/${introduction}`)
  await unfold(counterpart, t('introductions.view.declineTitle'))
  await press(counterpart, t('introductions.view.declineSubmit'))
  await expect(counterpart.page.getByText(t('form.choose_one')).first()).toBeVisible()
  await look(counterpart)
  await counterpart.page.getByRole('radio', { name: t('introductions.declineReasons.timing.label') }).check()
  await press(counterpart, t('introductions.view.declineSubmit'))
  await seesNotice(counterpart, t('introductions.notices.declined'))

  const asker = await sceneOf(pair.need.visitor)
  await open(asker, `/introductions/${introduction}`)
  await expect(asker.page.getByText(t('introductions.declineReasons.timing.kind'))).toBeVisible()
  await expect(asker.page.getByText(pair.offer.participantName)).toHaveCount(0)
})

test('the asker takes a request back, and the counterpart can no longer answer', async ({ pageOf, texts, staff }) => {
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const pair = await stagePair(staff, 'trial')
  const introduction = await stageProposal(staff, pair)
  const counterpart = await sceneOf(pair.offer.visitor)
  await open(counterpart, `/introductions/${introduction}`)
  const asker = await sceneOf(pair.need.visitor)
  await open(asker, `/introductions/${introduction}`)
  await unfold(asker, t('introductions.view.withdrawTitle'))
  await press(asker, t('introductions.view.withdrawSubmit'))
  await seesNotice(asker, t('introductions.notices.withdrawn'))

  await press(counterpart, t('introductions.view.accept'))
  await expect(counterpart.page.getByText(t('errors.introduction.wrong_state'))).toBeVisible()
  await look(counterpart)
})

test('one side breaks the deal off, and what was open is closed', async ({ pageOf, texts, staff }) => {
  const { t } = texts
  const sceneOf = scenes(pageOf, texts)
  const { deal, offer, need } = await stageDeal(staff, 'succession')
  const owner = await sceneOf(offer.visitor)
  await open(owner, `/deals/${deal}`)
  await unfold(owner, t('deals.breakOff.title'))
  await owner.page.getByRole('radio', { name: t('tracks.succession.breakOffReasons.timing') }).check()
  await press(owner, t('deals.breakOff.submit'))
  await seesNotice(owner, t('deals.notices.brokenOff'))

  const other = await sceneOf(need.visitor)
  await open(other, linkIn(await mailTo(need.email, t('deals.mail.brokenOff.subject'))))
  await expect(other.page.getByText(t('deals.ended.brokenOffTitle'))).toBeVisible()
})
