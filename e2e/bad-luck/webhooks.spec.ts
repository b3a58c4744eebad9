import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { query } from '#e2e/fixtures/database.ts'
import { openCheckout } from '#e2e/fixtures/deal-steps.ts'
import { baseUrl, dataDir } from '#e2e/fixtures/run.ts'
import { bringToFee, type OpenDeal, stageDeal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'

const CARD = '4242 4242 4242 4242'

/** Turns a knob of the payment stand-in. */
async function standin(action: 'knobs' | 'redeliver' | 'settle', input: unknown = {}): Promise<void> {
  const port = readFileSync(join(dataDir(), 'stripe-standin-port'), 'utf8').trim()
  const answer = await fetch(`http://127.0.0.1:${port}/_standin/${action}`, {
    method: 'POST',
    body: JSON.stringify(input),
  })
  expect(answer.status, await answer.text()).toBe(200)
}

interface Booked {
  state: string
  charge: string
  receivable: number
  paid: number
  moves: number
  balance: number
}

/** What money and deal have come to: each booking and the move of the deal must be there exactly once. */
async function booked(deal: string): Promise<Booked> {
  const [row] = await query<Booked>(
    `SELECT d.state, c.state::text AS charge,
       (SELECT count(*)::int FROM "LedgerJournal" j WHERE j."businessKey" = 'charge:' || c.id || ':receivable') AS receivable,
       (SELECT count(*)::int FROM "LedgerJournal" j WHERE j."businessKey" = 'charge:' || c.id || ':paid') AS paid,
       (SELECT count(*)::int FROM "AuditEntry" a WHERE a."entityId" = d.id::text AND a.action = 'deal.moved' AND a.data->>'to' = d.state) AS moves,
       (SELECT COALESCE(sum(p."amountYen"), 0)::int FROM "LedgerPosting" p JOIN "LedgerJournal" j ON j.id = p."journalId" WHERE j."chargeId" = c.id) AS balance
     FROM "Deal" d JOIN "FeeQuote" q ON q."dealId" = d.id JOIN "Charge" c ON c."quoteId" = q.id WHERE d.id = $1`,
    [deal],
  )
  return row!
}

/** The events of a payment the application has kept, and how many of them wait. */
const eventsOf = (session: string) =>
  query<{ id: string; handledAt: Date | null }>(
    'SELECT id, "handledAt" FROM "StripeEvent" WHERE "objectId" = $1 ORDER BY id',
    [session],
  )

async function pay({ offer, deal }: OpenDeal): Promise<string> {
  const page = await openCheckout(offer, deal)
  const payer = await Visitor.create()
  const { fields } = await payer.fillIn(page, { fill: { email: offer.email, number: CARD } })
  const paid = await payer.post(page, fields)
  expect(paid.location, `status ${paid.status}`).toContain(`/deals/${deal}/fee/return`)
  return /cs_test_\w+/.exec(page)![0]
}

const PAID = { charge: 'paid', receivable: 1, paid: 1, moves: 1, balance: 0 }

test.describe.configure({ mode: 'serial' })
test.setTimeout(90_000)
test.afterEach(() => standin('knobs', {}))

const weathers = {
  'each delivered twice': { duplicateRate: 1 },
  'in another order, twice': { duplicateRate: 1, shuffleMs: 300, seed: 7 },
  'lost on the way and tried again': { dropRate: 0.5, seed: 3 },
}

for (const [name, knobs] of Object.entries(weathers))
  test(`webhooks ${name}: one payment, the deal moves once`, async ({ staff, texts: { t } }) => {
    const staged = await stageDeal(staff, 'succession')
    await bringToFee(staged)
    await standin('knobs', knobs)
    const session = await pay(staged)
    await standin('settle')
    await expect
      .poll(async () => (await booked(staged.deal)).charge, { timeout: 20_000, intervals: [100, 250] })
      .toBe('paid')
    const waiting = async () => (await eventsOf(session)).filter(({ handledAt }) => handledAt === null)
    await expect.poll(waiting, { timeout: 20_000, intervals: [100, 250] }).toEqual([])
    expect(await booked(staged.deal)).toMatchObject(PAID)
    for (const { visitor } of [staged.offer, staged.need])
      expect((await visitor.get(`/deals/${staged.deal}`)).status).toBe(200)
    expect((await staged.offer.visitor.get(`/deals/${staged.deal}/fee`)).body).toContain(
      t('billing.stages.paid.payer.title'),
    )

    const events = await eventsOf(session)
    expect(events.length).toBeGreaterThan(0)
    const before = await booked(staged.deal)
    await standin('knobs', {})
    for (const { id } of events) await standin('redeliver', { event: id })
    await standin('settle')
    expect(await eventsOf(session), 'a repeat is the same row, handled long ago').toEqual(events)
    expect(await booked(staged.deal)).toEqual(before)
  })

test('an unproven webhook is refused and not kept, and the address is nothing to look at', async () => {
  const visitor = await Visitor.create()
  const kept = () => query('SELECT id FROM "StripeEvent" WHERE id LIKE $1', ['evt_forged%'])
  const event = JSON.stringify({
    id: 'evt_forged',
    object: 'event',
    type: 'checkout.session.completed',
    data: { object: {} },
  })
  const send = (headers: Record<string, string>, body = event) =>
    fetch(`${baseUrl()}/webhooks/stripe`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  const now = Math.floor(Date.now() / 1000)
  expect((await send({})).status).toBe(400)
  expect((await send({ 'stripe-signature': 'nonsense' })).status).toBe(400)
  expect((await send({ 'stripe-signature': `t=${now},v1=${'0'.repeat(64)}` })).status).toBe(400)
  expect((await send({ 'stripe-signature': `t=${now},v1=${'0'.repeat(64)}` }, '{"id":')).status).toBe(400)
  expect(await kept()).toEqual([])
  expect((await visitor.get('/webhooks/stripe')).status).toBe(405)
})
