import { newMember, newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { bringToFee, stageDeal, stagePair } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { disclose, sign, waitFor } from './acts/deal.ts'
import { join } from './acts/join.ts'
import { ask } from './acts/meet.ts'
import { CARD, confirmQuote, goToPayment, payWith } from './acts/pay.ts'
import { post, waitForMatch } from './acts/post.ts'
import { open, press, seesNotice } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

test.use({ javaScriptEnabled: false })

test('joining works without JavaScript', async ({ page, texts }) => {
  await join(
    { page, texts },
    { email: `${unique()}@e2e.example`, displayName: '結田 花子', password: '春の庭に七つの石' + unique() },
  )
})

test('a form that is refused without JavaScript keeps what was typed', async ({ page, texts }) => {
  const { t } = texts
  await open({ page, texts }, '/sign-up')
  await page.getByLabel(t('accounts.displayName')).fill('結田 花子')
  await page.getByLabel(t('accounts.email')).fill('address@without-a-dot')
  await page.getByLabel(t('accounts.password'), { exact: true }).fill('short')
  await press({ page, texts }, t('accounts.signUp.button'))
  await expect(page.getByText(t('form.email')).first()).toBeVisible()
  await expect(page.getByLabel(t('accounts.displayName'))).toHaveValue('結田 花子')
})

test('posting and asking for an introduction work without JavaScript', async ({ pageOf, texts, staff }) => {
  test.setTimeout(120_000)
  const sceneOf = scenes(pageOf, texts, false)
  const party = await newVerifiedParty(staff.operator, ['sme'])
  await post(
    { ...(await sceneOf(party.visitor)), isWithoutJavaScript: true },
    'succession',
    'offer',
    sampleValues('succession', 'offer', '結木'),
  )
  const pair = await stagePair(staff, 'succession')
  await waitForMatch(pair.need.visitor, pair.needListing, pair.offerListing)
  await ask(await sceneOf(pair.need.visitor), pair.needListing, pair.offerListing, 'お話を伺いたいです。')
})

test('signing, opening and paying work without JavaScript', async ({ pageOf, texts, staff }) => {
  test.setTimeout(120_000)
  const { t } = texts
  const sceneOf = scenes(pageOf, texts, false)
  const first = await stageDeal(staff, 'succession')
  const owner = await sceneOf(first.offer.visitor)
  await sign(owner, first.deal, first.offer.displayName, false)
  await sign(await sceneOf(first.need.visitor), first.deal, first.need.displayName, true)
  await disclose(owner, first.deal)

  const second = await stageDeal(staff, 'succession')
  await bringToFee(second)
  const payer = await sceneOf(second.offer.visitor)
  await open(payer, `/deals/${second.deal}/fee`)
  await confirmQuote(payer)
  await seesNotice(payer, t('billing.notices.frozen'))
  await goToPayment(payer)
  await payWith(payer, CARD.succeeds)
  await expect(payer.page).toHaveURL(/\/fee\/return/)
  await waitFor(payer, `/deals/${second.deal}/fee`, t('billing.stages.paid.payer.title'))
})

test('a member without JavaScript can sign out', async ({ pageOf, texts }) => {
  const { t } = texts
  const member = await newMember()
  const scene = { page: await pageOf(member.visitor), texts }
  await open(scene, '/account')
  await scene.page.locator('summary', { hasText: member.displayName }).click()
  await press(scene, t('common.nav.signOut'))
  await seesNotice(scene, t('accounts.notices.signedOut'))
})
