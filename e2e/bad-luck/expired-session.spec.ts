import type { Page } from '@playwright/test'
import { newMember, newParty, type Person, signIn } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import type { Visitor } from '#e2e/fixtures/visitor.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { fillListing } from '#e2e/journeys/acts/post.ts'
import { seesNotice } from '#e2e/journeys/acts/scene.ts'

const FORM = '/listings/new/succession/offer'
const VALUES = { ...sampleValues('succession', 'offer', '長い文章'), teaser: '長い説明です。\n'.repeat(20).trim() }

/** All that stands in the form of a listing; not its ids. */
const typed = (page: Page): Promise<Record<string, unknown>> =>
  page
    .locator('form#listing')
    .evaluate((form) =>
      Object.fromEntries(
        [...new FormData(form as HTMLFormElement).keys()]
          .filter((name) => name !== 'listingId')
          .map((name) => [name, new FormData(form as HTMLFormElement).getAll(name)]),
      ),
    )

async function signInAt(
  page: Page,
  { t }: Translator,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in\?returnTo=/)
  await page.getByLabel(t('accounts.email')).fill(email)
  await page.getByLabel(t('accounts.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('accounts.signIn.button') }).click()
}

async function writeListing(page: Page, texts: Translator): Promise<Record<string, unknown>> {
  await page.goto(FORM)
  await fillListing({ page, texts }, 'succession', 'offer', VALUES)
  return typed(page)
}

/** The member's other device: a session of its own. */
const otherDevice = ({ email, password }: Person): Promise<Visitor> => signIn(email, password)

test('signed out from another device in the middle of a listing: after signing in all of it stands there', async ({
  pageOf,
  texts,
}) => {
  const party = await newParty(['sme'])
  const page = await pageOf(party.visitor)
  const written = await writeListing(page, texts)
  expect(Object.keys(written).length).toBeGreaterThan(10)

  const ended = await (await otherDevice(party)).submit('/account', { intent: 'endOthers' })
  expect(ended.status).toBe(302)

  await page.getByRole('button', { name: texts.t('listings.form.saveDraft') }).click()
  await signInAt(page, texts, party)
  await expect(page).toHaveURL(new RegExp(`${FORM}$`))
  await expect(page.getByRole('status').filter({ hasText: texts.t('listings.form.parked') })).toBeVisible()
  expect(await typed(page)).toEqual(written)

  await page.getByRole('button', { name: texts.t('listings.form.saveDraft') }).click()
  await seesNotice({ page, texts }, texts.t('listings.notices.draftSaved'))
  await page.goto(FORM)
  await expect(page.getByRole('status').filter({ hasText: texts.t('listings.form.parked') })).toHaveCount(0)
})

test('signed out in a second tab in the middle of an edit: the edit is kept too', async ({ pageOf, texts }) => {
  const party = await newParty(['sme'])
  const made = await party.visitor.submit(FORM, { intent: 'draft', fill: { title: 'はじめの題' } })
  const page = await pageOf(party.visitor)
  await page.goto(`${made.location}/edit`)
  const title = page.getByRole('textbox', {
    name: texts.dynamic('tracks.succession.sides.offer.fields.title.label'),
    exact: true,
  })
  await title.fill('書きかけの題')

  const tab = await page.context().newPage()
  await tab.goto('/home')
  await tab.locator('summary', { hasText: party.displayName }).click()
  await tab.getByRole('button', { name: texts.t('common.nav.signOut') }).click()
  await seesNotice({ page: tab, texts }, texts.t('accounts.notices.signedOut'))

  await page.getByRole('button', { name: texts.t('listings.form.saveDraft') }).click()
  await signInAt(page, texts, party)
  await expect(page).toHaveURL(new RegExp(`${made.location}/edit$`))
  await expect(title).toHaveValue('書きかけの題')
  await page.getByRole('button', { name: texts.t('listings.form.saveDraft') }).click()
  await seesNotice({ page, texts }, texts.t('listings.notices.draftSaved'))
  expect((await (await otherDevice(party)).get(made.location!)).body).toContain('書きかけの題')
})

test('somebody else who signs in at this browser does not get the text', async ({ pageOf, texts }) => {
  const party = await newParty(['sme'])
  const other = await newParty(['sme'])
  const page = await pageOf(party.visitor)
  await writeListing(page, texts)
  await (await otherDevice(party)).submit('/account', { intent: 'endOthers' })
  await page.getByRole('button', { name: texts.t('listings.form.saveDraft') }).click()
  await signInAt(page, texts, other)
  await expect(page).toHaveURL(new RegExp(`${FORM}$`))
  await expect(page.getByRole('button', { name: texts.t('listings.form.saveDraft') })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: texts.t('listings.form.parked') })).toHaveCount(0)
  expect(await page.content()).not.toContain(VALUES.teaser.slice(0, 7))
})

test('an ended session saves nothing and keeps no password', async () => {
  const member = await newMember()
  const form = await member.visitor.fillIn('/account', {
    intent: 'changePassword',
    fill: { currentPassword: member.password, newPassword: '別の長い合言葉を使う' },
  })
  await (await otherDevice(member)).submit('/account', { intent: 'endOthers' })
  const answer = await member.visitor.post(form.to, form.fields)
  expect(answer).toMatchObject({ status: 302, location: '/sign-in?returnTo=%2Faccount' })
  const again = await otherDevice(member)
  expect((await again.get('/account')).body).not.toContain('別の長い合言葉を使う')
})
