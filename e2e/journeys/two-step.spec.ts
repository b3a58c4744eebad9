import { TOTP } from 'otpauth'
import { mailTo } from '#e2e/fixtures/mailbox.ts'
import { newMember, newVerifiedParty, signIn } from '#e2e/fixtures/people.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { look, open, press, type Scene, seesNotice, seesTitle } from './acts/scene.ts'

const STEP_MS = 30_000

/** What an authenticator program shows after it was given the letters of the page; its clock may be a step ahead. */
const codeOf = (secret: string, stepsAhead = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + stepsAhead * STEP_MS })

async function setUp(scene: Scene, password: string): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { page, texts } = scene
  await page.getByText(texts.t('accounts.twoStep.cannotScan')).click()
  const secret = (await page.locator('details p').last().innerText()).replaceAll(' ', '')
  await look(scene)
  await page.getByLabel(texts.t('accounts.currentPassword'), { exact: true }).fill(password)
  await page.getByLabel(texts.t('accounts.twoStep.code')).fill(codeOf(secret))
  await press(scene, texts.t('accounts.twoStep.confirm'))
  await seesNotice(scene, texts.t('accounts.notices.secondFactorSetUp'))
  const codes = page.getByRole('listitem').filter({ hasText: /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/ })
  await expect(codes).toHaveCount(10)
  return { secret, recoveryCodes: await codes.allInnerTexts() }
}

test('a member sets up the second factor and signs in with it, and with a recovery code', async ({
  page,
  pageOf,
  texts,
}) => {
  const { t } = texts
  const member = await newMember()
  const scene = { page: await pageOf(member.visitor), texts, isLooking: true }
  await open(scene, '/account/two-step')
  const { secret, recoveryCodes } = await setUp(scene, member.password)
  await mailTo(member.email, t('accounts.mail.secondFactor.set_up.subject'))
  await scene.page.reload()
  await expect(scene.page.getByText(recoveryCodes[0]!), 'shown once').toHaveCount(0)

  const fresh = { page, texts, isLooking: true }
  await open(fresh, '/sign-in?returnTo=/account')
  await page.getByLabel(t('accounts.email')).fill(member.email)
  await page.getByLabel(t('accounts.password'), { exact: true }).fill(member.password)
  await press(fresh, t('accounts.signIn.button'))
  await seesTitle(fresh, t('accounts.signInCode.title'))
  await page.getByLabel(t('accounts.twoStep.code')).fill('000000')
  await press(fresh, t('accounts.signIn.button'))
  await expect(page.getByText(t('errors.account.wrong_code')).first()).toBeVisible()
  await look(fresh)
  // The code of this half minute may be the one that has been used.
  await page.getByLabel(t('accounts.twoStep.code')).fill(codeOf(secret, 1))
  await press(fresh, t('accounts.signIn.button'))
  await expect(page).toHaveURL(/\/account$/)

  const elsewhere = await signIn(member.email, member.password)
  expect((await elsewhere.get('/account')).location, 'the password alone').toMatch(/^\/sign-in/)
  const recovery = { intent: 'recovery', recoveryCode: recoveryCodes[0]! }
  expect(await elsewhere.post('/sign-in/code', recovery)).toMatchObject({ status: 302, location: '/home' })
  expect((await elsewhere.get('/account')).status).toBe(200)
  const again = await signIn(member.email, member.password)
  expect((await again.post('/sign-in/code', recovery)).status, 'a second time').toBe(400)
})

test('an appointed navigator is led to set it up and comes back to the desk', async ({ pageOf, staff, texts }) => {
  const { t } = texts
  const party = await newVerifiedParty(staff.operator, ['navigator'])
  await staff.operator.submit('/console/navigators', {
    where: { participantId: party.participantId },
    fill: { tracks: ['succession'], capacity: '1' },
  })
  const scene = { page: await pageOf(party.visitor), texts, isLooking: true }
  await scene.page.goto('/desk')
  await seesTitle(scene, t('accounts.twoStep.title'))
  await expect(scene.page.getByText(t('accounts.twoStep.neededTitle'))).toBeVisible()
  await setUp(scene, party.password)
  await scene.page.getByRole('link', { name: t('accounts.twoStep.goOn') }).click()
  await expect(scene.page).toHaveURL(/\/desk$/)
})
