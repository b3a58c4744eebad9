import { query } from '#e2e/fixtures/database.ts'
import { draftListing, publishListing } from '#e2e/fixtures/listing-steps.ts'
import { allMails } from '#e2e/fixtures/mailbox.ts'
import { newParty, newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { baseUrl } from '#e2e/fixtures/run.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { bringToFee, stageDeal } from '#e2e/fixtures/stage.ts'
import { signInStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { linkedIds } from './at-once.ts'
import { OwnApplication } from './own-application.ts'

// What happens when the search engine is away is told by the tests of the directory and of the adapter, one by one.

let own: OwnApplication
test.describe.configure({ mode: 'serial' })
test.setTimeout(120_000)
test.beforeAll(async () => {
  test.setTimeout(180_000)
  own = await OwnApplication.start()
})
test.afterAll(() => own.stop())

const INSIDES = /PrismaClient|ECONNREFUSED|node_modules|at \w+ \(|postgres/i

test('without a database every page says so kindly, and all goes on when it is back', async ({ texts: { t } }) => {
  const party = await newParty(['sme'])
  const listing = await draftListing(party, 'succession', 'offer', {})
  const draft = await party.visitor.fillIn(`/listings/${listing}/edit/outline`, {
    intent: 'list',
    fill: { title: '停電のときの題' },
  })
  own.freeze()
  own.stopDatabase()
  await own.answers(503)
  const health = await fetch(`${baseUrl()}/healthcheck`)
  expect(await health.json()).toMatchObject({ ok: false, database: { ok: false } })
  for (const path of ['/home', '/listings/mine', '/deals', '/account']) {
    const { status, body } = await party.visitor.get(path)
    expect(status, path).toBe(503)
    expect(body, path).toContain(t('common.errorPage.unavailableTitle'))
    expect(body.replace(/<script[\s\S]*?<\/script>/g, ''), path).not.toMatch(INSIDES)
  }
  const unsaved = await party.visitor.post(draft.to, draft.fields)
  expect(unsaved.status).toBe(503)
  expect(unsaved.body).not.toMatch(/PrismaClient|ECONNREFUSED/)
  own.revive()
  await own.answers(200)
  const saved = await party.visitor.post(draft.to, draft.fields)
  expect(saved.status, 'the same form, sent again').toBe(302)
  expect((await party.visitor.get(saved.location!)).body).toContain('停電のときの題')
})

test('without the payment service the fee page says so, nothing is lost, and the same button works later', async ({
  texts: { t },
}) => {
  const staged = await stageDeal(await signInStaff(), 'succession')
  await bringToFee(staged)
  const { offer, deal } = staged
  const page = `/deals/${deal}/fee`
  expect((await offer.visitor.submit(page, { intent: 'confirm', fill: { agreed: 'on' } })).status).toBe(302)
  own.freeze()
  own.kill('stripe-standin')
  expect((await offer.visitor.get(page)).status).toBe(200)
  const refused = await offer.visitor.submit(page, { intent: 'pay' })
  expect(refused.status).toBe(503)
  expect(refused.body).toContain(t('errors.payments.unreachable'))
  const health = (await (await fetch(`${baseUrl()}/healthcheck`)).json()) as { payments: { ok: boolean } }
  expect(health.payments.ok).toBe(false)
  own.revive()
  const isBack = async () => (await offer.visitor.submit(page, { intent: 'pay' })).status
  await expect.poll(isBack, { timeout: 30_000, intervals: [300] }).toBe(303)
  expect((await offer.visitor.submit(page, { intent: 'pay' })).location).toContain('/c/pay/cs_test_')
  const attempts = await query(
    'SELECT a.id FROM "ChargeAttempt" a JOIN "Charge" c ON c.id = a."chargeId" JOIN "FeeQuote" q ON q.id = c."quoteId" WHERE q."dealId" = $1',
    [deal],
  )
  expect(attempts, 'one attempt to pay').toHaveLength(1)
})

test('killed in the middle of many writes: what was acknowledged is there, nothing is half there, every mail comes', async () => {
  const { operator } = await signInStaff()
  const party = await newVerifiedParty(operator, ['sme'])
  const mark = unique()
  const need = await publishListing(operator, party, 'succession', 'need', sampleValues('succession', 'need', '結木'))
  const offers = linkedIds((await party.visitor.get('/listings?track=succession&side=offer')).body, 'listings').slice(
    0,
    8,
  )
  const requests = await Promise.all(
    offers.map((to) =>
      party.visitor.fillIn(`/introductions/new?from=${need}&to=${to}`, {
        fill: { from: need, message: 'お話を伺いたいです。' },
      }),
    ),
  )
  const drafts = await Promise.all(
    Array.from({ length: 30 }, () => party.visitor.fillIn('/listings/new/succession/offer', { intent: 'start' })),
  )
  const visitors = await Promise.all(Array.from({ length: 12 }, () => Visitor.create()))
  const acknowledged = { drafts: [] as string[], members: [] as string[], introductions: [] as string[] }
  let isKilled = false
  const killInTheMiddle = () => {
    if (
      isKilled ||
      acknowledged.drafts.length < 8 ||
      acknowledged.members.length < 2 ||
      acknowledged.introductions.length < 2
    )
      return
    isKilled = true
    own.kill('web')
  }
  const saves = drafts.map(async ({ to, fields }) => {
    const { status, location } = await party.visitor.post(to, fields)
    if (status === 302) acknowledged.drafts.push(location!)
    killInTheMiddle()
  })
  const signUps = visitors.map(async (visitor, i) => {
    const email = `${mark}-${i}@e2e.example`
    const { status } = await visitor.post('/sign-up', {
      email,
      displayName: '結田 急子',
      password: '夜の港で七人が静かに待つ',
    })
    if (status === 302) acknowledged.members.push(email)
    killInTheMiddle()
  })
  const asks = requests.map(async ({ to, fields }) => {
    const { status, location } = await party.visitor.post(to, fields)
    if (status === 302) acknowledged.introductions.push(location!)
    killInTheMiddle()
  })
  await Promise.allSettled([...asks, ...signUps, ...saves])
  expect(isKilled, 'killed in the middle').toBe(true)
  await own.answers(200)

  for (const path of [...acknowledged.drafts, ...acknowledged.introductions])
    expect((await party.visitor.get(path)).status, path).toBe(200)
  const members = await query<{ email: string }>('SELECT email FROM "Member" WHERE email LIKE $1', [`${mark}-%`])
  expect(members.map(({ email }) => email)).toEqual(expect.arrayContaining(acknowledged.members))
  const half = await query(
    `SELECT l.id FROM "Listing" l LEFT JOIN "ListingConfidential" c ON c."listingId" = l.id
     LEFT JOIN "AuditEntry" a ON a."entityId" = l.id::text AND a.action = 'listing.created'
     LEFT JOIN "ListingDraft" d ON d."listingId" = l.id
     WHERE l."participantId" = $1 AND (c."listingId" IS NULL OR a.id IS NULL OR d."listingId" IS NULL)`,
    [party.participantId],
  )
  expect(half, 'listings without their other rows').toEqual([])
  const silent = await query(
    `SELECT i.id FROM "Introduction" i LEFT JOIN "AuditEntry" a ON a."entityId" = i.id::text AND a.action = 'introduction.requested'
     WHERE i."needListingId" = $1
       AND (a.id IS NULL OR NOT EXISTS (SELECT 1 FROM pgboss.job j WHERE j.data->'payload'->>'introductionId' = i.id::text))`,
    [need],
  )
  expect(silent, 'introductions without their record or their event').toEqual([])
  // The jobs the killed process had in its hands come back when their five minutes are over: kept, not lost.
  const isSettled = async () => {
    const held = await query<{ email: string }>(
      `SELECT m.email FROM "Member" m JOIN "EmailToken" t ON t."memberId" = m.id
       JOIN pgboss.job j ON j.data::text LIKE '%' || t.id || '%' AND j.state IN ('active', 'retry') WHERE m.email LIKE $1`,
      [`${mark}-%`],
    )
    const cared = new Set([...(await allMails()).map(({ to }) => to), ...held.map(({ email }) => email)])
    return { missing: members.filter(({ email }) => !cared.has(email)), isFew: held.length <= 3 }
  }
  await expect.poll(isSettled, { timeout: 40_000, intervals: [200, 500] }).toEqual({ missing: [], isFew: true })
  // Two mails may be on their way at once; a kill between sending and noting it sends such a one again rather than never.
  const sent = (await allMails()).map(({ to }) => to).filter((to) => to.startsWith(`${mark}-`))
  expect(sent.length - new Set(sent).size, 'mails sent a second time').toBeLessThanOrEqual(2)
})
