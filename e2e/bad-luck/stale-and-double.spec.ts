import { query } from '#e2e/fixtures/database.ts'
import { openCheckout, proposeIntroduction } from '#e2e/fixtures/deal-steps.ts'
import { draftListing, submitListing } from '#e2e/fixtures/listing-steps.ts'
import { newParty, newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { bringToFee, stageDeal, stagePair } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { linkedIds, outcomes, sendAtOnce } from './at-once.ts'

const MESSAGE = '貴社の技術を大切に続けたいと考え、紹介をお願いします。'
const PASSWORD = '冬の山小屋で五人が語る'

async function count(sql: string, ...values: unknown[]): Promise<number> {
  const [row] = await query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, values)
  return row!.n
}

const STEP = (listing: string) => `/listings/${listing}/edit/outline`

test('two tabs edit one listing: the second sees both texts and chooses; nothing is lost', async ({
  pageOf,
  texts: { t, dynamic },
}) => {
  const party = await newParty(['sme'])
  const listing = await draftListing(party, 'succession', 'offer', { title: '金属加工の継承先を探しています' })
  const first = await pageOf(party.visitor)
  const second = await first.context().newPage()
  for (const page of [first, second]) await page.goto(STEP(listing))
  const title = dynamic('tracks.succession.sides.offer.fields.title.label')
  const teaser = dynamic('tracks.succession.sides.offer.fields.teaser.label')

  await first.getByRole('textbox', { name: title, exact: true }).fill('第一の画面で書いた題')
  await first.getByRole('button', { name: t('listings.draft.saveAndList') }).click()
  await expect(first.getByRole('status').filter({ hasText: t('listings.notices.stepSaved') })).toBeVisible()

  await second.getByRole('textbox', { name: teaser, exact: true }).fill('第二の画面で書いた長い説明です。')
  await second.getByRole('textbox', { name: title, exact: true }).fill('第二の画面で書いた題')
  await second.getByRole('button', { name: t('listings.draft.saveAndNext') }).click()
  const choice = second.locator('section', { hasText: t('listings.draft.conflict.title', { label: title }) })
  await expect(choice).toContainText('第一の画面で書いた題')
  await expect(choice).toContainText('第二の画面で書いた題')
  await expect(second.getByRole('textbox', { name: teaser, exact: true })).toHaveValue(
    '第二の画面で書いた長い説明です。',
  )
  await second.getByRole('button', { name: t('listings.draft.conflict.takeOther') }).click()
  await expect(second.getByRole('status').filter({ hasText: t('listings.notices.chosen') })).toBeVisible()
  await expect(choice).toHaveCount(0)
  const { body } = await party.visitor.get(STEP(listing))
  expect(body).toContain('value="第二の画面で書いた題"')
  expect(body).not.toContain('第一の画面で書いた題')
})

test('one page that saves again and again does not conflict with itself', async ({ pageOf, texts: { t, dynamic } }) => {
  const party = await newParty(['sme'])
  const listing = await draftListing(party, 'succession', 'offer', {})
  const page = await pageOf(party.visitor)
  await page.goto(STEP(listing))
  const teaser = page.getByRole('textbox', {
    name: dynamic('tracks.succession.sides.offer.fields.teaser.label'),
    exact: true,
  })
  const answered = () => page.waitForResponse((response) => response.url().includes('/autosave'))
  for (const text of ['はじめの文。', 'はじめの文。つぎの文。', '書きなおした文。']) {
    const answer = answered()
    await teaser.fill(text)
    await teaser.blur()
    expect((await (await answer).json()) as object).toMatchObject({ conflicts: [], elsewhere: [] })
  }
  await page.getByRole('button', { name: t('listings.draft.saveAndList') }).click()
  await expect(page.getByRole('status').filter({ hasText: t('listings.notices.stepSaved') })).toBeVisible()
  const { body } = await party.visitor.get(STEP(listing))
  expect(body).toContain('書きなおした文。')
  expect(body).not.toContain('はじめの文。')
})

test('a stale edit without JavaScript is kept beside the first, and the choice is asked for', async ({
  texts: { t },
}) => {
  const party = await newParty(['sme'])
  const { visitor } = party
  const listing = await draftListing(party, 'succession', 'offer', { title: 'はじめの題' })
  const edit = (title: string) => visitor.fillIn(STEP(listing), { intent: 'list', fill: { title } })
  const [one, other] = await Promise.all([edit('甲の題'), edit('乙の題')])
  const answers = await Promise.all([one, other].map(({ to, fields }) => visitor.post(to, fields)))
  expect(answers.map(({ status }) => status)).toEqual([302, 302])
  expect((await visitor.get(`/listings/${listing}/edit`)).body).toContain(t('listings.draft.hints.conflict'))
  const { body } = await visitor.get(STEP(listing))
  for (const title of ['甲の題', '乙の題']) expect(body).toContain(title)
  const check = await visitor.get(`/listings/${listing}/edit/check`)
  expect(check.body, 'not submitted before the choice').toContain(t('listings.draft.check.conflict'))
  await visitor.submit(STEP(listing), { intent: 'kept:title' })
  const after = (await visitor.get(STEP(listing))).body
  expect(['甲の題', '乙の題'].filter((title) => after.includes(title))).toHaveLength(1)
})

test('signing up with a double click makes one member and one mail', async ({ page, texts: { t } }) => {
  const email = `${unique()}@e2e.example`
  await page.goto('/sign-up')
  await page.getByLabel(t('accounts.displayName')).fill('結田 双子')
  await page.getByLabel(t('accounts.email')).fill(email)
  await page.getByLabel(t('accounts.password'), { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: t('accounts.signUp.button') }).dblclick()
  await expect(page).toHaveURL(/\/verify-email$/)
  expect(await count('"Member" WHERE email = $1', email)).toBe(1)
})

test('the same sign-up sent three times at once signs in three times, as one member', async () => {
  const visitor = await Visitor.create()
  const email = `${unique()}@e2e.example`
  const answers = await sendAtOnce(
    visitor,
    await visitor.fillIn('/sign-up', { fill: { email, displayName: '結田 三郎', password: PASSWORD } }),
  )
  expect(outcomes(answers)).toEqual(Array(3).fill('302 /verify-email'))
  expect(await count('"Member" WHERE email = $1', email)).toBe(1)
  expect(
    await count('"EmailToken" t JOIN "Member" m ON m.id = t."memberId" WHERE m.email = $1', email),
    'verification mails',
  ).toBe(1)
})

test('a participant and a listing, each sent three times at once, are each made once', async () => {
  const party = await newParty(['sme'])
  const named = `有限会社双葉${unique()}`
  const participant = await party.visitor.fillIn('/participants/new', { fill: { name: named, kinds: ['sme'] } })
  const participants = await sendAtOnce(party.visitor, participant)
  expect(
    participants.filter(({ status }) => status >= 500),
    outcomes(participants).join(),
  ).toEqual([])
  expect(participants.some(({ status }) => status === 302)).toBe(true)
  expect(await count('"Participant" WHERE name = $1', named)).toBe(1)

  const start = await party.visitor.fillIn('/listings/new/succession/offer', {
    intent: 'start',
    fill: participants.some(({ status }) => status === 302) ? { participantId: party.participantId } : {},
  })
  const listings = await sendAtOnce(party.visitor, start)
  for (const { status } of listings) expect(status, outcomes(listings).join()).toBe(302)
  const mine = linkedIds((await party.visitor.get('/listings/mine')).body, 'listings')
  expect(mine).toHaveLength(1)
  expect(await count(`"AuditEntry" WHERE "entityId" = $1 AND action = 'listing.created'`, mine[0])).toBe(1)
})

test('a request, an approval, a yes and a signature, each sent three times at once, count once', async ({
  staff,
  texts: { t },
}) => {
  test.setTimeout(120_000)
  const pair = await stagePair(staff, 'succession')
  const { offer, need, offerListing, needListing } = pair
  const ask = await need.visitor.fillIn(`/introductions/new?from=${needListing}&to=${offerListing}`, {
    fill: { from: needListing, message: MESSAGE },
  })
  const asked = await sendAtOnce(need.visitor, ask)
  expect(
    asked.filter(({ status }) => status === 302),
    outcomes(asked).join(),
  ).toHaveLength(1)
  const introductions = linkedIds((await need.visitor.get('/introductions')).body, 'introductions')
  expect(introductions).toHaveLength(1)
  for (const { status, body } of asked.filter((answer) => answer.status !== 302)) {
    expect(status).toBe(409)
    expect(body).toContain(t('introductions.ask.openTitle'))
    expect(linkedIds(body, 'introductions'), 'the way to the one there is').toEqual(introductions)
  }

  await proposeIntroduction(staff.navigators.succession, introductions[0]!)
  const accepted = await sendAtOnce(
    offer.visitor,
    await offer.visitor.fillIn(`/introductions/${introductions[0]}`, { intent: 'accept' }),
  )
  for (const { status } of accepted) expect([302, 409], outcomes(accepted).join()).toContain(status)
  for (const { visitor } of [offer, need])
    expect(linkedIds((await visitor.get('/deals')).body, 'deals')).toHaveLength(1)
  const [deal] = linkedIds((await offer.visitor.get('/deals')).body, 'deals')

  const nda = await offer.visitor.fillIn(`/deals/${deal}/nda`, {
    fill: { signerName: offer.displayName, agreed: 'on' },
  })
  const signed = await sendAtOnce(offer.visitor, nda)
  for (const { status } of signed) expect([302, 409], outcomes(signed).join()).toContain(status)
  expect(await count('"NdaSignature" WHERE "dealId" = $1', deal)).toBe(1)
})

test('an approval sent twice publishes once', async ({ staff }) => {
  const party = await newVerifiedParty(staff.operator, ['sme'])
  const listingId = await submitListing(
    party,
    'succession',
    'need',
    sampleValues('succession', 'need', `双子${unique()}`),
  )
  const approve = await staff.operator.fillIn('/console/listings', { intent: 'approve', where: { listingId } })
  const answers = await sendAtOnce(staff.operator, approve)
  expect(
    answers.filter(({ status }) => status >= 500),
    outcomes(answers).join(),
  ).toEqual([])
  expect(
    await count(
      `"AuditEntry" WHERE "entityId" = $1 AND action = 'listing.moved' AND data->>'to' = 'published'`,
      listingId,
    ),
  ).toBe(1)
})

test('a button of a page that is long out of date says so instead of acting', async ({ staff, texts: { t } }) => {
  const pair = await stagePair(staff, 'succession')
  const asked = await pair.need.visitor.submit(`/introductions/new?from=${pair.needListing}&to=${pair.offerListing}`, {
    fill: { from: pair.needListing, message: MESSAGE },
  })
  const introduction = asked.location!.match(/[0-9a-f-]{36}/)![0]
  await proposeIntroduction(staff.navigators.succession, introduction)
  const yes = await pair.offer.visitor.fillIn(`/introductions/${introduction}`, { intent: 'accept' })
  const taken = await pair.need.visitor.submit(`/introductions/${introduction}`, { intent: 'withdraw' })
  expect(taken.status).toBe(302)
  const late = await pair.offer.visitor.post(yes.to, yes.fields)
  expect(late.status).toBe(409)
  expect(late.body).toContain(t('errors.introduction.wrong_state'))
  expect(linkedIds((await pair.offer.visitor.get('/deals')).body, 'deals')).toEqual([])
})

test('the pay button pressed three times opens one payment page, and two tabs pay once', async ({
  staff,
  texts: { t },
}) => {
  test.setTimeout(120_000)
  const staged = await stageDeal(staff, 'succession')
  await bringToFee(staged)
  const { offer, deal } = staged
  const page = await openCheckout(offer, deal)
  const pay = await offer.visitor.fillIn(`/deals/${deal}/fee`, { intent: 'pay' })
  const pressed = await sendAtOnce(offer.visitor, pay)
  expect(outcomes(pressed)).toEqual(Array(3).fill(`303 ${page}`))

  const tab = await Visitor.create()
  const card = {
    email: offer.email,
    name: offer.displayName,
    number: '4242 4242 4242 4242',
    expiry: '12 / 40',
    cvc: '123',
  }
  const form = await tab.fillIn(page)
  const used = Object.fromEntries(Object.entries(card).filter(([name]) => form.fields.some(([key]) => key === name)))
  const paid = await sendAtOnce(
    tab,
    { to: page, fields: [...form.fields.filter(([name]) => !(name in used)), ...Object.entries(used)] },
    2,
  )
  for (const { location } of paid) expect(location, outcomes(paid).join()).toContain(`/deals/${deal}/fee/return`)

  const isPaid = async () =>
    (await offer.visitor.get(`/deals/${deal}/fee`)).body.includes(t('billing.stages.paid.payer.title'))
  await expect.poll(isPaid, { timeout: 20_000, intervals: [200, 500] }).toBe(true)
  const charge = '"Charge" c JOIN "FeeQuote" q ON q.id = c."quoteId"'
  expect(await count(`${charge} WHERE q."dealId" = $1`, deal)).toBe(1)
  expect(await count(`"ChargeAttempt" a JOIN ${charge} ON c.id = a."chargeId" WHERE q."dealId" = $1`, deal)).toBe(1)
  const journals = `"LedgerJournal" j JOIN ${charge} ON c.id = j."chargeId" WHERE q."dealId" = $1 AND j."businessKey" LIKE '%:paid'`
  expect(await count(journals, deal), 'money booked once').toBe(1)
  const again = await offer.visitor.post(pay.to, pay.fields)
  expect(again.status).toBe(409)
  expect(again.body).toContain(t('billing.stages.paid.payer.title'))
})
