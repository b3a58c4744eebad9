import type { Page } from '@playwright/test'
import { stepKeysOf } from '#app/features/listings/form-steps.ts'
import { newMember, newVerifiedParty } from '#e2e/fixtures/people.ts'
import { fieldsOf, sampleOf } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { atStart, seesNotice } from './acts/scene.ts'

const MAX_STEPS = 80

/** Presses Tab until the focus is where it is wanted, and sees that the focus shows. */
async function tabTo(
  page: Page,
  role: 'textbox' | 'checkbox' | 'radio' | 'button' | 'link',
  name: string,
): Promise<void> {
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

test('a listing is written and handed in with the keyboard alone', async ({ pageOf, texts, staff }) => {
  const { t, dynamic } = texts
  const page = await pageOf((await newVerifiedParty(staff.operator, ['successor_candidate'])).visitor)
  const press = async (role: 'button' | 'link', name: string) => {
    await tabTo(page, role, name)
    await page.keyboard.press('Enter')
  }
  await page.goto('/listings/new/succession/need')
  await press('button', t('listings.draft.start.submit'))
  await page.waitForURL(/\/edit$/)
  const required = fieldsOf('succession', 'need').filter((field) => field.required)
  for (const step of stepKeysOf(fieldsOf('succession', 'need'))) {
    const own = required.filter((field) => field.step === step)
    if (own.length === 0) continue
    await press('link', dynamic(`listings.steps.${step}.title`))
    await expect(page).toHaveURL(new RegExp(`/edit/${step}$`))
    for (const field of own) {
      const label = dynamic(`tracks.succession.sides.need.fields.${field.key}.label`)
      if (field.control === 'choice') {
        await tabTo(page, 'radio', dynamic(`tracks.succession.options.${field.key}.${field.options[0]!}`))
        await page.keyboard.press('Space')
      } else {
        await tabTo(page, 'textbox', label)
        await page.keyboard.type(String(sampleOf(field, '結木', 'ja')))
      }
    }
    await press('button', t('listings.draft.saveAndList'))
    await seesNotice({ page, texts }, t('listings.notices.stepSaved'))
  }
  await press('link', t('listings.draft.toCheck'))
  await expect(page.getByRole('button', { name: t('listings.draft.check.submit'), exact: true })).toBeVisible()
  const yes = page.getByRole('checkbox', { name: atStart(t('listingCheck.accept.label')) })
  if (await yes.isVisible()) {
    await tabTo(page, 'checkbox', t('listingCheck.accept.label'))
    await page.keyboard.press('Space')
  }
  await press('button', t('listings.draft.check.submit'))
  await seesNotice({ page, texts }, t('listings.notices.submitted'))
})
