import { linkIn, mailTo } from '#e2e/fixtures/mailbox.ts'
import { newMember, signIn, unique } from '#e2e/fixtures/people.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { join } from './acts/join.ts'
import { look, open, press, type Scene, seesNotice, seesTitle } from './acts/scene.ts'

const PASSWORD = '夏の川辺を三人で歩く'

async function fillSignIn(scene: Scene, email: string, password: string): Promise<void> {
  const { t } = scene.texts
  await scene.page.getByLabel(t('accounts.email')).fill(email)
  await scene.page.getByLabel(t('accounts.password'), { exact: true }).fill(password)
  await press(scene, t('accounts.signIn.button'))
}

test('a visitor joins, signs out, and is led back to the page after signing in', async ({ page, texts }) => {
  const { t } = texts
  const scene = { page, texts, isLooking: true }
  const email = `${unique()}@e2e.example`
  await join(scene, { email, displayName: '結田 花子', password: PASSWORD })
  await open(scene, '/account')
  await page.locator('summary', { hasText: '結田 花子' }).click()
  await press(scene, t('common.nav.signOut'))
  await seesNotice(scene, t('accounts.notices.signedOut'))
  await open(scene, '/account')
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Faccount$/)
  await fillSignIn(scene, email, PASSWORD)
  await expect(page).toHaveURL(/\/account$/)
})

test('a wrong password is refused without saying which part was wrong, and the address stays', async ({
  page,
  texts,
}) => {
  const { t } = texts
  const scene = { page, texts, isLooking: true }
  const { email } = await newMember()
  await open(scene, '/sign-in')
  await fillSignIn(scene, email, '違うパスワードです')
  await expect(page.getByText(t('errors.account.wrong_credentials')).first()).toBeVisible()
  await expect(page.getByLabel(t('accounts.email'))).toHaveValue(email)
  await expect(page.getByLabel(t('accounts.password'), { exact: true })).toHaveValue('')
  await look(scene)
  await fillSignIn(scene, `${unique()}@e2e.example`, PASSWORD)
  await expect(page.getByText(t('errors.account.wrong_credentials')).first()).toBeVisible()
})

test('a forgotten password is set anew, once, and ends the other sessions', async ({ page, texts }) => {
  const { t } = texts
  const scene = { page, texts, isLooking: true }
  const member = await newMember()
  const elsewhere = await signIn(member.email, member.password)
  await open(scene, '/forgot-password')
  await page.getByLabel(t('accounts.email')).fill(member.email)
  await press(scene, t('accounts.forgot.button'))
  await seesTitle(scene, t('accounts.forgot.sentTitle'))
  const link = linkIn(await mailTo(member.email, t('accounts.mail.resetPassword.subject')))
  await open(scene, link)
  await page.getByLabel(t('accounts.newPassword'), { exact: true }).fill('冬の朝に五羽の鳥が鳴く')
  await press(scene, t('accounts.reset.button'))
  await seesNotice(scene, t('accounts.notices.passwordReset'))

  expect((await elsewhere.get('/account')).location, 'the other session').toMatch(/^\/sign-in/)
  await open(scene, link)
  await seesTitle(scene, t('accounts.reset.invalidTitle'))
  const old = await (await Visitor.create()).post('/sign-in', { email: member.email, password: member.password })
  expect(old.status, 'the old password').toBe(400)
})

test('an unknown address gets the same answer as a known one', async ({ page, texts }) => {
  const { t } = texts
  const scene = { page, texts }
  await open(scene, '/forgot-password')
  await page.getByLabel(t('accounts.email')).fill(`${unique()}@e2e.example`)
  await press(scene, t('accounts.forgot.button'))
  await seesTitle(scene, t('accounts.forgot.sentTitle'))
})

test('a member sees the own sessions and ends another one', async ({ pageOf, texts }) => {
  const { t } = texts
  const member = await newMember()
  const elsewhere = await signIn(member.email, member.password)
  const scene = { page: await pageOf(member.visitor), texts, isLooking: true }
  await open(scene, '/account')
  await press(scene, t('accounts.account.endOthers'))
  await seesNotice(scene, t('accounts.notices.othersEnded'))
  expect((await elsewhere.get('/account')).location).toMatch(/^\/sign-in/)
  expect((await member.visitor.get('/account')).status).toBe(200)
})

test('an address is changed by the mail to the new one, and the old one is warned', async ({ pageOf, page, texts }) => {
  const { t } = texts
  const member = await newMember()
  const elsewhere = await signIn(member.email, member.password)
  const newEmail = `${unique()}@e2e.example`
  const scene = { page: await pageOf(member.visitor), texts, isLooking: true }
  await open(scene, '/account')
  const form = scene.page.locator('#change-email')
  await form.getByLabel(t('accounts.account.newEmail')).fill(newEmail)
  await form.getByLabel(t('accounts.currentPassword'), { exact: true }).fill(member.password)
  await press(scene, t('accounts.account.changeEmail'))
  await seesNotice(scene, t('accounts.notices.emailChangeRequested'))
  const warning = await mailTo(member.email, t('accounts.mail.emailChangeWarning.subject'))
  expect(linkIn(warning)).toBe('/forgot-password')
  const link = linkIn(await mailTo(newEmail, t('accounts.mail.changeEmail.subject')))

  // The link is opened in another browser, as on a phone.
  const phone = { page, texts, isLooking: true }
  await open(phone, link)
  await expect(page.getByText(newEmail)).toBeVisible()
  expect((await elsewhere.get('/account')).body, 'before the button').toContain(member.email)
  await press(phone, t('accounts.changeEmail.press'))
  await seesNotice(phone, t('accounts.notices.emailChanged'))
  await fillSignIn(phone, newEmail, member.password)
  await expect(page).toHaveURL(/\/home$/)
  expect((await elsewhere.get('/account')).body, 'the other session goes on').toContain(newEmail)
  await open(phone, link)
  await seesTitle(phone, t('accounts.changeEmail.invalidTitle'))
})

test('an address that is somebody’s gets the same answer, and its owner no link', async ({ pageOf, texts }) => {
  const { t } = texts
  const [member, other] = [await newMember(), await newMember()]
  const scene = { page: await pageOf(member.visitor), texts }
  await open(scene, '/account')
  const form = scene.page.locator('#change-email')
  await form.getByLabel(t('accounts.account.newEmail')).fill(other.email)
  await form.getByLabel(t('accounts.currentPassword'), { exact: true }).fill(member.password)
  await press(scene, t('accounts.account.changeEmail'))
  await seesNotice(scene, t('accounts.notices.emailChangeRequested'))
  expect(linkIn(await mailTo(other.email, t('accounts.mail.emailTaken.subject')))).toBe('/sign-in')
})

test('a verification link that was used does no harm, and one that is cut off says so', async ({ page, texts }) => {
  const { t } = texts
  const member = await newMember()
  const scene = { page, texts, isLooking: true }
  const link = linkIn(await mailTo(member.email, t('accounts.mail.verifyEmail.subject')))
  await open(scene, link)
  await press(scene, t('accounts.verify.press'))
  await seesNotice(scene, t('accounts.notices.verified'))
  await open(scene, link.slice(0, -3))
  await seesTitle(scene, t('accounts.verify.invalidTitle'))
})
