import { randomUUID } from 'node:crypto'
import { closeReasons } from '#app/features/listings/close-reasons.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { query } from '#e2e/fixtures/database.ts'
import { agreeOnTerms, openCheckout, requestIntroduction, signNda, takeStep } from '#e2e/fixtures/deal-steps.ts'
import { publishListing } from '#e2e/fixtures/listing-steps.ts'
import { newVerifiedParty, type Party, signIn } from '#e2e/fixtures/people.ts'
import { type PageForm, readForms } from '#e2e/fixtures/read-form.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { type OpenDeal, stageDeal, stagePair } from '#e2e/fixtures/stage.ts'
import type { Staff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import type { FilledForm, Visitor } from '#e2e/fixtures/visitor.ts'

const REFUSALS = [403, 404]

/** Every page about the deal's owner whose address holds an id. */
async function pagesOf({ offer, offerListing, introduction, deal }: OpenDeal): Promise<string[]> {
  const quotes = await query<{ id: string }>('SELECT "id" FROM "FeeQuote" WHERE "dealId" = $1', [deal])
  const payments = quotes.flatMap(({ id }) => [`/payments/${id}`, `/payments/${id}/return`])
  const listing = ['', '/edit/outline', '/edit/confidential', '/edit/check', '/edit', '/preview', '/matches'].map(
    (part) => `/listings/${offerListing}${part}`,
  )
  const participant = [`/participants/${offer.participantId}`, `/participants/${offer.participantId}/edit`]
  const room = ['', '/nda', '/disclosure', '/fee', '/fee/return'].map((part) => `/deals/${deal}${part}`)
  return [...listing, ...participant, `/introductions/${introduction}`, ...room, ...payments]
}

/** What a form wants to be told before anybody asks who is asking. */
const ANSWERS: Record<string, string> = {
  signerName: '乗っ取り 太郎',
  agreed: 'on',
  amount: '30000000',
  message: 'お話を伺いたいです。',
}
const REASONS: Record<string, string> = { close: closeReasons[0], break_off: trackOf('succession').breakOffReasons[0]! }

function complete({ fields, controls }: PageForm, button: [string, string] | undefined): [string, string][] {
  const answers = { ...ANSWERS, ...(button && REASONS[button[1]] ? { reason: REASONS[button[1]]! } : {}) }
  const said = fields.filter(([name, value]) => value !== '' || !(name in answers))
  const missing = Object.entries(answers).filter(
    ([name]) => controls.includes(name) && !said.some(([key]) => key === name),
  )
  return [...said, ...missing, ...(button ? [button] : [])]
}

/** Every form those pages show their owner, once for each of its buttons. */
async function formsOn(visitor: Visitor, path: string): Promise<FilledForm[]> {
  const { body } = await visitor.get(path)
  const own = readForms(body).filter(
    ({ action, isQuestion }) => !isQuestion && !['/sign-out', '/language'].includes(action ?? path),
  )
  return own.flatMap((form) => {
    const pressed = form.buttons.length > 0 ? form.buttons : [undefined]
    return pressed.map((button) => ({ to: form.action ?? path, fields: complete(form, button) }))
  })
}

/** All that is kept about what the owner has, as one text. */
async function kept({ offer, offerListing, needListing, introduction, deal }: OpenDeal): Promise<unknown[]> {
  const parts: [string, string][] = [
    ['"Listing"', `t.id IN ('${offerListing}', '${needListing}')`],
    ['"ListingConfidential"', `t."listingId" IN ('${offerListing}', '${needListing}')`],
    ['"Participant"', `t.id = '${offer.participantId}'`],
    ['"Membership"', `t."participantId" = '${offer.participantId}'`],
    ['"Introduction"', `t.id = '${introduction}' OR t."offerListingId" = '${offerListing}'`],
    ['"Deal"', `t.id = '${deal}'`],
    ['"DealTerms"', `t."dealId" = '${deal}'`],
    ['"DealConfirmation"', `t."dealId" = '${deal}'`],
    ['"NdaSignature"', `t."dealId" = '${deal}'`],
    ['"DisclosureGrant"', `t."dealId" = '${deal}'`],
    ['"FeeQuote"', `t."dealId" = '${deal}'`],
    ['"Charge"', `t."quoteId" IN (SELECT id FROM "FeeQuote" WHERE "dealId" = '${deal}')`],
    [
      '"ChargeAttempt"',
      `t."chargeId" IN (SELECT c.id FROM "Charge" c JOIN "FeeQuote" q ON q.id = c."quoteId" WHERE q."dealId" = '${deal}')`,
    ],
  ]
  return Promise.all(
    parts.map(([table, where]) => query(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where} ORDER BY t::text`)),
  )
}

const stranger = async (staff: Staff): Promise<{ party: Party; listing: string }> => {
  const party = await newVerifiedParty(staff.operator, ['sme'])
  const listing = await publishListing(
    staff.operator,
    party,
    'succession',
    'need',
    sampleValues('succession', 'need', '別の結木'),
  )
  return { party, listing }
}

test('a stranger gets nowhere with the addresses and the forms of others', async ({ staff }) => {
  test.setTimeout(180_000)
  const staged = await stageDeal(staff, 'succession')
  const { offer, need, deal } = staged
  const forms: FilledForm[] = []
  const gather = async () =>
    forms.push(...(await Promise.all((await pagesOf(staged)).map((path) => formsOn(offer.visitor, path)))).flat())
  await gather()
  for (const side of [offer, need]) await signNda(side, deal)
  await gather()
  for (const side of [offer, need]) await takeStep(side, deal, 'begin_negotiation')
  await gather()
  await agreeOnTerms(need, offer, deal, '100000000')
  await takeStep(need, deal, 'finish_due_diligence')
  for (const side of [offer, need]) await takeStep(side, deal, 'sign_agreement')
  await gather()
  await openCheckout(offer, deal)
  await gather()
  const { party } = await stranger(staff)
  const before = await kept(staged)

  const seen: string[] = []
  for (const path of (await pagesOf(staged)).slice(1)) seen.push(`${(await party.visitor.get(path)).status} ${path}`)
  expect(
    seen.filter((line) => !/^40[34] /.test(line)),
    'pages of others',
  ).toEqual([])

  const intents = new Set<string>()
  const through: string[] = []
  for (const { to, fields } of forms) {
    const intent = fields.find(([name]) => name === 'intent')?.[1] ?? ''
    intents.add(`${to.replace(/[0-9a-f-]{36}/, ':id')} ${intent}`)
    const { status } = await party.visitor.post(to, fields)
    if (!REFUSALS.includes(status)) through.push(`${status} ${to} ${intent}`)
  }
  expect(through, 'forms of others').toEqual([])
  expect([...intents].sort()).toEqual(
    expect.arrayContaining([
      '/deals/:id propose_terms',
      '/deals/:id step',
      '/deals/:id/disclosure grant',
      '/deals/:id/fee confirm',
      '/deals/:id/fee pay',
      '/payments/:id pay',
      '/listings/:id/edit/outline next',
    ]),
  )
  expect(await kept(staged), 'what the owner has').toEqual(before)
  expect((await offer.visitor.get(`/listings/${staged.offerListing}`)).body).not.toContain('別の結木')
})

test('foreign ids in hidden fields of own forms are refused', async ({ staff, texts: { t } }) => {
  test.setTimeout(120_000)
  const pair = await stagePair(staff, 'succession')
  const { offer, need, offerListing, needListing } = pair
  const introduction = await requestIntroduction(need, needListing, offerListing)
  const { party, listing } = await stranger(staff)
  const before = await query('SELECT to_jsonb(t) AS row FROM "Listing" t WHERE id IN ($1, $2) ORDER BY id', [
    offerListing,
    needListing,
  ])

  const overwrite = await party.visitor.submit('/listings/new/succession/need', {
    intent: 'start',
    fill: { listingId: needListing },
  })
  expect(overwrite.status, "another's listing as the id of a new one").toBe(404)

  const listingId = randomUUID()
  const forOther = await party.visitor.fillIn('/listings/new/succession/need', {
    intent: 'start',
    fill: { listingId },
  })
  const posed = await party.visitor.post(forOther.to, [...forOther.fields, ['participantId', need.participantId]])
  expect(posed.status, "another's participant").toBe(400)
  expect(posed.body).toContain(t('errors.listing.kind_not_allowed'))
  expect(await query('SELECT 1 FROM "Listing" WHERE id = $1', [listingId])).toEqual([])

  const ask = await party.visitor.fillIn(`/introductions/new?from=${listing}&to=${offerListing}`, {
    fill: { from: listing, message: 'お話を伺いたいです。' },
  })
  const asOther = ask.fields.map(([name, value]): [string, string] => [name, name === 'from' ? needListing : value])
  expect((await party.visitor.post(ask.to, asOther)).status, "asking in another's name").toBe(404)

  const hers = await signIn(offer.email, offer.password)
  const [session] = await query<{ id: string }>(
    'SELECT s.id FROM "Session" s JOIN "Member" m ON m.id = s."memberId" WHERE m.email = $1 ORDER BY s."createdAt" DESC',
    [offer.email],
  )
  await party.visitor.post('/account', { intent: 'endSession', sessionId: session!.id })
  expect((await hers.get('/account')).status, "another's session goes on").toBe(200)

  const staffForms: [string, Record<string, string>][] = [
    [
      `/console/participants/${party.participantId}`,
      {
        intent: 'verify',
        passed: 'identity',
        participantId: party.participantId,
        seenUpdatedAt: new Date().toISOString(),
      },
    ],
    ['/console/listings', { intent: 'approve', listingId: listing, version: '1', revision: '1' }],
    [`/desk/introductions/${introduction}`, { intent: 'take', introductionId: introduction }],
    [`/introductions/${introduction}`, { intent: 'accept' }],
    [`/introductions/${introduction}`, { intent: 'withdraw' }],
    [`/introductions/${introduction}`, { intent: 'decline', reason: 'other' }],
  ]
  for (const [path, fields] of staffForms)
    expect(REFUSALS, `${path} ${fields['intent']}`).toContain((await party.visitor.post(path, fields)).status)

  expect(
    await query('SELECT to_jsonb(t) AS row FROM "Listing" t WHERE id IN ($1, $2) ORDER BY id', [
      offerListing,
      needListing,
    ]),
  ).toEqual(before)
  const [row] = await query<{ state: string }>('SELECT state FROM "Introduction" WHERE id = $1', [introduction])
  expect(row?.state).toBe('requested')
  expect(
    await query('SELECT 1 FROM "Introduction" WHERE "askedByMemberId" = (SELECT id FROM "Member" WHERE email = $1)', [
      party.email,
    ]),
  ).toEqual([])
})

test("an offer of another deal cannot be accepted in one's own", async ({ staff }) => {
  test.setTimeout(120_000)
  const [mine, other] = [await stageDeal(staff, 'design'), await stageDeal(staff, 'design')]
  const [state] = await query<{ state: string }>('SELECT state FROM "Deal" WHERE id = $1', [other.deal])
  const propose = async ({ need, deal }: OpenDeal, amount: string) =>
    need.visitor.post(`/deals/${deal}`, { intent: 'propose_terms', amount })
  expect([302, 409]).toContain((await propose(other, '3000000')).status)
  const terms = await query<{ id: string }>('SELECT id FROM "DealTerms" WHERE "dealId" = $1', [other.deal])
  const termsId = terms[0]?.id ?? randomUUID()
  const answer = await mine.offer.visitor.post(`/deals/${mine.deal}`, { intent: 'accept_terms', termsId })
  expect([403, 404, 409]).toContain(answer.status)
  const rows = await query<{ state: string; agreedAmountYen: string | null }>(
    'SELECT state, "agreedAmountYen" FROM "Deal" WHERE id IN ($1, $2)',
    [mine.deal, other.deal],
  )
  for (const row of rows) expect(row).toEqual({ state: state!.state, agreedAmountYen: null })
})
