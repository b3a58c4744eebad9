import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeMember, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { freezeQuote } from './commands/freeze-quote.server.ts'
import { getFeePage, type FeePageWithAmounts } from './queries/get-fee-page.server.ts'
import { ledgerInvariants } from '#app/features/ledger/queries/ledger-invariants.server.ts'
import { makeFeeDeal } from './testing/make-fee-deal.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'

const pageOf = async (actor: MemberActor, dealId: string) => (await getFeePage(actor, dealId)) as FeePageWithAmounts
const confirm = async (actor: MemberActor, dealId: string) =>
  freezeQuote(actor, { dealId, seen: (await pageOf(actor, dealId)).seen })
const quoteOf = (dealId: string) =>
  db.feeQuote.findFirstOrThrow({
    where: { dealId },
    include: { lines: { orderBy: { position: 'asc' } }, charge: { include: { quote: true } }, waiver: true },
  })
const stateOf = async (dealId: string) => (await db.deal.findUniqueOrThrow({ where: { id: dealId } })).state

describe('freezing the quote', () => {
  it('keeps base, version, lines and waiver, bills it, and posts what is owed', async () => {
    const { deal, seller } = await makeFeeDeal({ priceYen: 100_000_000 })
    expect(await pageOf(seller.actor, deal.id)).toMatchObject({
      stage: 'to_confirm',
      action: 'confirm',
      sheet: { totalYen: 3_300_000, frozenAt: null, waiverUsedBefore: false },
    })
    await confirm(seller.actor, deal.id)
    const quote = await quoteOf(deal.id)
    expect(quote).toMatchObject({
      scheduleKey: 'succession.contract_fee',
      scheduleVersion: '2025-04',
      baseKind: 'share_or_transfer_price',
      baseAmountYen: 100_000_000n,
      payerParticipantId: seller.participant.id,
      subtotalYen: 3_000_000n,
      taxYen: 300_000n,
      totalYen: 3_300_000n,
      charge: { state: 'draft', amountYen: 3_300_000n },
      waiver: { amountYen: 2_000_000n },
    })
    expect(quote.lines.map(({ kind, amountYen }) => [kind, amountYen])).toEqual([
      ['tier', 5_000_000n],
      ['waiver', -2_000_000n],
      ['tax', 300_000n],
    ])
    const journals = await db.ledgerJournal.findMany({
      where: { chargeId: quote.charge?.id ?? '' },
      include: { postings: true },
    })
    expect(journals.map(({ businessKey }) => businessKey)).toEqual([`charge:${quote.charge?.id}:receivable`])
    expect(await ledgerInvariants()).toEqual([])
    expect(await pageOf(seller.actor, deal.id)).toMatchObject({
      stage: 'ready',
      action: 'pay',
      sheet: { totalYen: 3_300_000 },
    })
    expect(await stateOf(deal.id)).toBe('contract_fee')
  })

  it('settles a fee of nothing at once, without journal or payment', async () => {
    const { deal, seller } = await makeFeeDeal({ priceYen: 40_000_000 })
    await confirm(seller.actor, deal.id)
    const quote = await quoteOf(deal.id)
    expect(quote).toMatchObject({ totalYen: 0n, waiver: { amountYen: 2_000_000n }, charge: { state: 'paid' } })
    expect(await db.ledgerJournal.count({ where: { chargeId: quote.charge?.id ?? '' } })).toBe(0)
    expect(await stateOf(deal.id)).toBe('closing')
    expect(await pageOf(seller.actor, deal.id)).toMatchObject({ stage: 'nothing', action: null })
    expect(await ledgerInvariants()).toEqual([])
  })

  it('refuses what was not shown: an amount edited in the browser changes nothing', async () => {
    const { deal, seller } = await makeFeeDeal()
    for (const seen of ['2025-04/1', '2025-04/0', '', '1900-01/3300000'])
      await expect(freezeQuote(seller.actor, { dealId: deal.id, seen })).rejects.toMatchObject({ code: 'fee.changed' })
    expect(await db.feeQuote.count({ where: { dealId: deal.id } })).toBe(0)
  })

  it('is for members of the payer only', async () => {
    const { deal, seller, buyer, navigator } = await makeFeeDeal()
    const { seen } = await pageOf(seller.actor, deal.id)
    const reader = await makeMember()
    await db.membership.create({
      data: { memberId: reader.id, participantId: seller.participant.id, role: 'read_only', createdAt: new Date() },
    })
    const others = [buyer.actor, navigator.actor, (await makeOwner()).actor, await signedIn(reader.id)]
    for (const actor of others)
      await expect(freezeQuote(actor, { dealId: deal.id, seen })).rejects.toMatchObject({ code: 'deal.not_found' })
    await expect(freezeQuote(await makeOperatorActor(), { dealId: deal.id, seen })).rejects.toMatchObject({
      code: 'deal.not_found',
    })
  })

  it.each(['nda', 'negotiation', 'agreement', 'closing'])('is not due in the state %s', async (state) => {
    const { deal, seller } = await makeFeeDeal({ state })
    await expect(freezeQuote(seller.actor, { dealId: deal.id, seen: '2025-04/3300000' })).rejects.toMatchObject({
      code: 'fee.not_due',
    })
  })

  it('rows of a quote can be neither changed, deleted nor added to', async () => {
    const { deal, seller } = await makeFeeDeal()
    await confirm(seller.actor, deal.id)
    const { id, charge } = await quoteOf(deal.id)
    const attempts: [string, string][] = [
      [`UPDATE "FeeQuote" SET "totalYen" = 1, "subtotalYen" = 1, "taxYen" = 0 WHERE "id" = '${id}'`, 'append-only'],
      [`DELETE FROM "FeeQuoteLine" WHERE "quoteId" = '${id}'`, 'append-only'],
      [
        `INSERT INTO "FeeQuoteLine" ("quoteId", "position", "kind", "amountYen") VALUES ('${id}', 9, 'tier', 1)`,
        'add up',
      ],
      [`DELETE FROM "WaiverUse" WHERE "quoteId" = '${id}'`, 'append-only'],
      [`UPDATE "Charge" SET "amountYen" = 1 WHERE "id" = '${charge?.id}'`, 'never changes'],
      [`DELETE FROM "Charge" WHERE "id" = '${charge?.id}'`, 'never deleted'],
    ]
    for (const [sql, refusal] of attempts) await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(refusal)
  })
})

describe('two at once', () => {
  it('one deal confirmed twice: one quote, one charge, one journal', async () => {
    const { deal, seller } = await makeFeeDeal()
    const { seen } = await pageOf(seller.actor, deal.id)
    const results = await race(...[1, 2, 3].map(() => () => freezeQuote(seller.actor, { dealId: deal.id, seen })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'fee.already_quoted' })
    expect(await db.feeQuote.count({ where: { dealId: deal.id } })).toBe(1)
    expect(await ledgerInvariants()).toEqual([])
  })

  it('two deals of one business: exactly one gets the waiver, the other is shown the new sum first', async () => {
    const one = await makeFeeDeal()
    const other = await makeFeeDeal({ seller: one.seller })
    const { actor, participant } = one.seller
    const results = await race(
      () => confirm(actor, one.deal.id),
      () => confirm(actor, other.deal.id),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = results[0]?.status === 'rejected' ? one.deal.id : other.deal.id
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'fee.changed' } })
    expect(await pageOf(actor, lost)).toMatchObject({ sheet: { totalYen: 5_500_000, waiverUsedBefore: true } })
    await confirm(actor, lost)
    expect(await db.waiverUse.count({ where: { participantId: participant.id } })).toBe(1)
    expect((await quoteOf(lost)).totalYen).toBe(5_500_000n)
  })
})

describe('who is shown what', () => {
  it('the other side learns whether it is settled, and no amount', async () => {
    const { deal, seller, buyer, navigator } = await makeFeeDeal()
    await confirm(seller.actor, deal.id)
    const page = await getFeePage(buyer.actor, deal.id)
    expect(page).toEqual({
      dealId: deal.id,
      track: 'succession',
      payer: 'offer',
      reading: 'other_side',
      stage: 'unpaid',
    })
    expect(JSON.stringify(page)).not.toMatch(/3.?300.?000|waiver/)
    expect(await getFeePage(navigator.actor, deal.id)).toMatchObject({
      reading: 'accompanying',
      action: null,
      sheet: { totalYen: 3_300_000 },
    })
    expect(await getFeePage(await makeOperatorActor(), deal.id)).toMatchObject({
      reading: 'accompanying',
      action: null,
    })
  })

  it('a stranger finds nothing', async () => {
    const { deal } = await makeFeeDeal()
    await expect(getFeePage((await makeOwner()).actor, deal.id)).rejects.toMatchObject({ code: 'deal.not_found' })
  })
})

it('a sum too large for the payment service is billed, and the operator is told', async () => {
  const { deal, seller } = await makeFeeDeal({ priceYen: 2_000_000_000 })
  await confirm(seller.actor, deal.id)
  expect(await pageOf(seller.actor, deal.id)).toMatchObject({
    stage: 'by_transfer',
    action: null,
    sheet: { totalYen: 107_800_000 },
  })
  const jobs = await db.$queryRaw<{ data: { name: string } }[]>`SELECT "data" FROM pgboss.job WHERE "name" = 'events'`
  expect(jobs.map(({ data }) => data.name)).toContain('charge.transfer_needed')
})
