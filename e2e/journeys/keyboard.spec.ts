import type { Page } from '@playwright/test'
import { newMember } from '#e2e/fixtures/people.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { atStart, seesNotice } from './acts/scene.ts'

const MAX_STEPS = 80

/** Presses Tab until the focus is where it is wanted, and sees that the focus shows. */
async function tabTo(page: Page, role: 'textbox' | 'checkbox' | 'button' | 'link', name: string): Promise<void> {
  const target = page.getByRole(role, { name: atStart(name) }).first()
  for (let step = 0; step < MAX_STEPS; step++) {
    await page.keyboard.press('Tab')
    if (!(await target.evaluate((element) => element === document.activeElement))) continue
    const isMarked = await target.evaluate((element) => {
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      return outlineStyle !== 'none' || boxShadow !== 'none'
    })
    expect(isMarked, `the focus shows on ${name}`).toBe(true)
    return
  }
  throw new Error(`${MAX_STEPS} times Tab does not lead to ${name}`)
}

test('a participant is registered with the keyboard alone, mistakes and all', async ({ pageOf, texts }) => {
  const { t } = texts
  const page = await pageOf((await newMember()).visitor)
  await page.goto('/participants/new')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: t('common.skipToContent') })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, 'textbox', t('participants.fields.name'))
  await page.keyboard.type('結木デザイン室')
  await tabTo(page, 'button', t('participants.form.create'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('common.errorSummary'))).toBeVisible()
  await tabTo(page, 'checkbox', t('participants.kinds.designer'))
  await page.keyboard.press('Space')
  await tabTo(page, 'button', t('participants.form.create'))
  await page.keyboard.press('Enter')
  await seesNotice({ page, texts }, t('participants.notices.created'))
})
