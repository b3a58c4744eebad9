import type { Page } from '@playwright/test'
import { draftListing } from '#e2e/fixtures/listing-steps.ts'
import { newMember, newParty, type Party, type Person, signIn } from '#e2e/fixtures/people.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import type { Visitor } from '#e2e/fixtures/visitor.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { fillStep } from '#e2e/journeys/acts/post.ts'

const OWN_WORDS = ['strengths', 'wantsOfSuccessor', 'story']
const VALUES = Object.fromEntries(OWN_WORDS.map((key) => [key, `${key}についての長い話です。\n`.repeat(20).trim()]))

/** All that is typed in the step of a listing; not what it is based on. */
const typed = (page: Page): Promise<string[]> =>
  page.locator('main textarea').evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value))

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

/** Types into a step of a listing after the session has been ended elsewhere. @returns the step's address and what stands there */
async function writeStep(party: Party, page: Page, texts: Translator) {
  const step = `/listings/${await draftListing(party, 'succession', 'offer', {})}/edit/story`
  await page.goto(step)
  await endOthers(party)
  await fillStep({ page, texts }, 'succession', 'offer', 'story', VALUES)
  return { step, written: await typed(page) }
}

/** The member's other device: a session of its own. */
const otherDevice = ({ email, password }: Person): Promise<Visitor> => signIn(email, password)

const endOthers = async (party: Person) => {
  const ended = await (await otherDevice(party)).submit('/account', { intent: 'endOthers' })
  expect(ended.status).toBe(302)
}

const restored = (page: Page, { t }: Translator) =>
  page.getByRole('status').filter({ hasText: t('listings.notices.restored') })

test('signed out from another device in the middle of a listing: after signing in all of it is saved', async ({
  pageOf,
  texts,
}) => {
  const party = await newParty(['sme'])
  const page = await pageOf(party.visitor)
  const { step, written } = await writeStep(party, page, texts)
  expect(written.filter((text) => text.length > 100)).toHaveLength(OWN_WORDS.length)
  await page.getByRole('button', { name: texts.t('listings.draft.saveAndList') }).click()
  await signInAt(page, texts, party)
  await expect(page).toHaveURL(new RegExp(`${step}$`))
  await expect(restored(page, texts)).toBeVisible()
  expect(await typed(page)).toEqual(written)
  await page.reload()
  await expect(restored(page, texts)).toHaveCount(0)
  expect(await typed(page), 'it is saved, not only shown').toEqual(written)
})

test('the page itself notices that the session has ended, and leads back with all that was typed', async ({
  pageOf,
  texts,
}) => {
  const { t } = texts
  const party = await newParty(['sme'])
  const page = await pageOf(party.visitor)
  const { step, written } = await writeStep(party, page, texts)
  await page.locator('main textarea').first().press('End')
  await page.locator('main textarea').first().blur()
  await expect(page.getByRole('status').filter({ hasText: t('listings.draft.problems.ended') })).toBeVisible({
    timeout: 20_000,
  })
  expect(await typed(page)).toEqual(written)
  await page.getByRole('button', { name: t('listings.draft.signInAgain') }).click()
  await signInAt(page, texts, party)
  await expect(page).toHaveURL(new RegExp(`${step}$`))
  await expect.poll(() => typed(page)).toEqual(written)
})

test('somebody else who signs in at this browser does not get the text', async ({ pageOf, texts }) => {
  const party = await newParty(['sme'])
  const other = await newParty(['sme'])
  const page = await pageOf(party.visitor)
  await writeStep(party, page, texts)
  await page.getByRole('button', { name: texts.t('listings.draft.saveAndList') }).click()
  await signInAt(page, texts, other)
  await expect(page.getByRole('heading', { level: 1, name: texts.t('common.errorPage.notFoundTitle') })).toBeVisible()
  expect(await page.content()).not.toContain(VALUES['story']!.slice(0, 12))
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
