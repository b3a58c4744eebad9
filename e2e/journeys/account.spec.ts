import { looksFine } from '#e2e/fixtures/looks-fine.ts'
import { linkIn, mailTo } from '#e2e/fixtures/mailbox.ts'
import { newMember, signIn, unique } from '#e2e/fixtures/people.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('a visitor signs up, verifies the address, signs out and in again', async ({ page, texts: { t } }) => {
  const email = `${unique()}@e2e.example`
  await page.goto('/')
  await looksFine(page)
  await page.goto('/sign-up')
  await looksFine(page)
  await page.getByLabel(t('accounts.displayName')).fill('結田 花子')
  await page.getByLabel(t('accounts.email')).fill(email)
  await page.getByLabel(t('accounts.password'), { exact: true }).fill('夏の川辺を三人で歩く')
  await page.getByRole('button', { name: t('accounts.signUp.button') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('accounts.verify.sentTitle') })).toBeVisible()
  await looksFine(page)

  await page.goto(linkIn(await mailTo(email, t('accounts.mail.verifyEmail.subject'))))
  await looksFine(page)
  await page.getByRole('button', { name: t('accounts.verify.press') }).click()
  await expect(page.getByRole('status').filter({ hasText: t('accounts.notices.verified') })).toBeVisible()

  await page.goto('/account')
  await looksFine(page)
  await page.locator('summary', { hasText: '結田 花子' }).click()
  await page.getByRole('button', { name: t('common.nav.signOut') }).click()
  await expect(page.getByRole('status').filter({ hasText: t('accounts.notices.signedOut') })).toBeVisible()

  await page.goto('/account')
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Faccount$/)
  await page.getByLabel(t('accounts.email')).fill(email)
  await page.getByLabel(t('accounts.password'), { exact: true }).fill('夏の川辺を三人で歩く')
  await page.getByRole('button', { name: t('accounts.signIn.button') }).click()
  await expect(page).toHaveURL(/\/account$/)
})
