import { expect, test } from '#e2e/fixtures/test.ts'

test('keys pressed while the page comes alive break nothing, and what is typed stays', async ({
  page,
  texts: { t },
}) => {
  // One after the other, so that some fall between the first rendering and the arrival of its data.
  await page.addInitScript(() => {
    const press = () => {
      document.body?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
      if (!document.querySelector('[data-pressed-enough]')) setTimeout(press, 0)
    }
    press()
  })
  await page.goto('/sign-in', { waitUntil: 'commit' })
  const email = page.getByLabel(t('accounts.email'))
  await email.fill('early@e2e.example')
  const password = page.getByLabel(t('accounts.password'), { exact: true })
  await expect(async () => {
    await page.getByRole('button', { name: t('common.showPassword') }).click()
    await expect(password).toHaveAttribute('type', 'text', { timeout: 200 })
  }, 'the page has come alive').toPass()
  await expect(email).toHaveValue('early@e2e.example')
  await page.evaluate(() => document.body.setAttribute('data-pressed-enough', ''))
})
