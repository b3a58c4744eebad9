import { query } from '#e2e/fixtures/database.ts'
import { openCheckout } from '#e2e/fixtures/deal-steps.ts'
import { mailTo } from '#e2e/fixtures/mailbox.ts'
import { newVerifiedParty } from '#e2e/fixtures/people.ts'
import { readForms } from '#e2e/fixtures/read-form.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { bringToFee, stageDeal, stagePair, stageProposal } from '#e2e/fixtures/stage.ts'
import { standin } from '#e2e/fixtures/standin.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { words } from '#e2e/fixtures/words.ts'
import { fillListing } from '../journeys/acts/post.ts'
import { press, type Scene } from '../journeys/acts/scene.ts'

test('a form sent twice at once makes one listing', async ({ staff }) => {
  const party = await newVerifiedParty(staff.operator, ['sme'])
  const path = '/listings/new/succession/offer'
  const form = readForms((await party.visitor.get(path)).body).find(({ fields }) => fields.some(([name]) => name === 'listingId'))!
  const listingId = form.fields.find(([name]) => name === 'listingId')![1]
  const fields = { ...sampleValues('succession', 'offer', '二度'), listingId, intent: 'draft' }
  const answers = await Promise.all([1, 2, 3].map(() => party.visitor.post(path, fields)))
  for (const { status } of answers) expect([302, 409]).toContain(status)
  expect(answers.some(({ status }) => status === 302)).toBe(true)
  const [row] = await query<{ count: string }>('SELECT count(*) FROM "Listing" WHERE "participantId" = $1', [party.participantId])
  expect(row?.count).toBe('1')
})

test('an introduction accepted in two tabs opens one deal; the second tab is shown what happened', async ({ staff, pageOf, texts }) => {
  const pair = await stagePair(staff, 'succession')
  const introduction = await stageProposal(staff, pair)
  const first = await pageOf(pair.offer.visitor)
  const second = await first.context().newPage()
  for (const tab of [first, second]) await tab.goto(`/introductions/${introduction}`)
  const accept = texts.t('introductions.view.accept')
  await first.getByRole('button', { name: accept }).click()
  await expect(first).toHaveURL(/\/deals\//)
  await second.getByRole('button', { name: accept }).click()
  await expect(second.getByText(texts.t('errors.introduction.wrong_state'))).toBeVisible()
  const rows = await query('SELECT id FROM "Deal" WHERE "introductionId" = $1', [introduction])
  expect(rows).toHaveLength(1)
})

test('an edit from an old tab is refused, and what was typed in it stays', async ({ staff, pageOf, texts }) => {
  const pair = await stagePair(staff, 'succession')
  const page = await pageOf(pair.offer.visitor)
  const path = `/listings/${pair.offerListing}/edit`
  await page.goto(path)
  const saved = await pair.offer.visitor.submit(path, { intent: 'save', fill: { title: '先に保存した題' } })
  expect(saved.status).toBe(302)
  const scene: Scene = { page, texts }
  await fillListing(scene, 'succession', 'offer', { title: '古い画面で書いた題' })
  await press(scene, texts.t('listings.form.saveChanges'))
  await expect(page.getByText(texts.t('errors.listing.stale')).first()).toBeVisible()
  await expect(page.locator('input[name=title]')).toHaveValue('古い画面で書いた題')
  expect((await pair.offer.visitor.get(`/listings/${pair.offerListing}`)).body).toContain('先に保存した題')
})

for (const how of ['has run out', 'was ended elsewhere'] as const) {
  test(`a session that ${how} in the middle of a form keeps the text`, async ({ staff, pageOf, texts }) => {
    const { t } = texts
    const party = await newVerifiedParty(staff.operator, ['sme'])
    const page = await pageOf(party.visitor)
    const scene: Scene = { page, texts }
    await page.goto('/listings/new/succession/offer')
    await fillListing(scene, 'succession', 'offer', { title: '途中まで書いた題', teaser: '長い時間をかけて書いた文章です。' })
    const member = `(SELECT id FROM "Member" WHERE email = $1)`
    const end = how === 'has run out' ? `UPDATE "Session" SET "expiresAt" = now()` : `DELETE FROM "Session"`
    await query(`${end} WHERE "memberId" = ${member}`, [party.email])

    await press(scene, t('listings.form.saveDraft'))
    await expect(page.getByText(t('accounts.signIn.backToKept'))).toBeVisible()
    await page.getByLabel(t('accounts.email')).fill(party.email)
    await page.getByLabel(t('accounts.password'), { exact: true }).fill(party.password)
    await press(scene, t('accounts.signIn.button'))
    await expect(page.locator('input[name=title]')).toHaveValue('途中まで書いた題')
    await expect(page.locator('textarea[name=teaser]')).toHaveValue('長い時間をかけて書いた文章です。')
  })
}

test('webhooks that come twice and in the wrong order pay once', async ({ staff }) => {
  test.setTimeout(120_000)
  await standin('knobs', { duplicateRate: 1, shuffleMs: 1_500, dropRate: 0.3, seed: 7 })
  try {
    const deal = await stageDeal(staff, 'succession')
    await bringToFee(deal)
    const hosted = await openCheckout(deal.offer, deal.deal)
    const pay = (number: string) =>
      fetch(hosted, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ email: 'a@e2e.example', number }) })
    expect((await pay('4000000000000002')).status).toBe(422)
    expect((await pay('4242424242424242')).status).toBe(303)
    const state = async () =>
      (await query<{ state: string }>('SELECT c.state FROM "Charge" c JOIN "FeeQuote" q ON q.id = c."quoteId" WHERE q."dealId" = $1', [deal.deal]))[0]?.state
    await expect.poll(state, { timeout: 60_000 }).toBe('paid')
    await standin('settle')
    await mailTo(deal.offer.email, words.ja.t('billing.mail.paid.subject'))
    expect(await state()).toBe('paid')
    const journals = await query(
      'SELECT j.id FROM "LedgerJournal" j JOIN "Charge" c ON c.id = j."chargeId" JOIN "FeeQuote" q ON q.id = c."quoteId" WHERE q."dealId" = $1',
      [deal.deal],
    )
    expect(journals).toHaveLength(1)
    const unbalanced = await query('SELECT "journalId" FROM "LedgerPosting" GROUP BY 1 HAVING sum("amountYen") <> 0')
    expect(unbalanced).toEqual([])
  } finally {
    await standin('knobs', {})
  }
})
