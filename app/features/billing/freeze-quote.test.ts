import { afterEach, describe, expect, it } from 'vitest'
import { grantWaiver } from '#app/features/fees/testing/grant-waiver.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { contractFeeWaiver } from '#app/tracks/succession/waiver.ts'
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
afterEach(() => clock.reset())

const stateOf = async (dealId: string) => (await db.deal.findUniqueOrThrow({ where: { id: dealId } })).state

describe('freezing the quote', () => {
  it('keeps base, version, lines and waiver, bills it, and posts what is owed', async () => {
    const { deal, seller } = await makeFeeDeal({ priceYen: 100_000_000 })
    expect(await pageOf(seller.actor, deal.id)).toMatchObject({
      stage: 'to_confirm',
      action: 'confirm',
      sheet: { totalYen: 3_300_000, frozenAt: null },
      waiver: {
        standing: { is: 'approved', upToYen: 2_000_000 },
        isTaken: true,
        withYen: 3_300_000,
        withoutYen: 5_500_000,
      },
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

describe('the waiver', () => {
  it('is not used without a decision, and the page says what it would be', async () => {
    const { deal, seller } = await makeFeeDeal({ isWaived: false })
    const page = await pageOf(seller.actor, deal.id)
    expect(page).toMatchObject({
      sheet: { totalYen: 5_500_000 },
      waiver: { standing: { is: 'can_apply' }, isTaken: false, withYen: 3_300_000, withoutYen: 5_500_000 },
    })
    expect(page.sheet?.lines.map(({ kind }) => kind)).toEqual(['tier', 'tax'])
    await confirm(seller.actor, deal.id)
    expect(await quoteOf(deal.id)).toMatchObject({ totalYen: 5_500_000n, waiver: null })
    // Too late: the quote is frozen.
    await grantWaiver(seller.participant.id)
    expect(await pageOf(seller.actor, deal.id)).toMatchObject({
      sheet: { totalYen: 5_500_000 },
      waiver: { isFrozen: true, isTaken: false },
    })
  })

  it('is used up to what was granted', async () => {
    const { deal, seller } = await makeFeeDeal({ isWaived: false })
    const { id } = await grantWaiver(seller.participant.id, { upToYen: 1_200_000 })
    expect(await pageOf(seller.actor, deal.id)).toMatchObject({
      sheet: { totalYen: 4_180_000 },
      waiver: { upToYen: 1_200_000 },
    })
    await confirm(seller.actor, deal.id)
    expect(await quoteOf(deal.id)).toMatchObject({
      totalYen: 4_180_000n,
      waiver: { amountYen: 1_200_000n, applicationId: id },
    })
  })

  it('holds through its last day in Japan, and not a moment longer', async () => {
    const { deal, seller } = await makeFeeDeal({ isWaived: false })
    clock.moveBy(new Date('2026-11-24T14:59:00Z').getTime() - clock.now().getTime())
    await grantWaiver(seller.participant.id, { days: 365 })
    clock.moveBy(365 * DAY_MS)
    const { seen, sheet } = await pageOf(seller.actor, deal.id)
    expect(sheet?.totalYen).toBe(3_300_000)
    // Midnight in Japan comes between the page and the button.
    clock.moveBy(60_000)
    await expect(freezeQuote(seller.actor, { dealId: deal.id, seen })).rejects.toMatchObject({ code: 'fee.changed' })
    expect(await pageOf(seller.actor, deal.id)).toMatchObject({
      sheet: { totalYen: 5_500_000 },
      waiver: { standing: { is: 'expired', validUntil: '2027-11-24' } },
    })
  })

  it('granted while the quote is being frozen counts, or is left for another deal', async () => {
    const { deal, seller } = await makeFeeDeal({ isWaived: false })
    await race<unknown>(
      () => confirm(seller.actor, deal.id),
      () => grantWaiver(seller.participant.id),
    )
    const used = await db.waiverUse.count({ where: { participantId: seller.participant.id } })
    const quote = await db.feeQuote.findFirst({ where: { dealId: deal.id } })
    // Frozen before the decision, after it, or refused because the sum had changed since it was shown.
    expect(['5500000 0', '3300000 1', 'none 0']).toContain(`${quote?.totalYen ?? 'none'} ${used}`)
  })

  it('is used by no row that no decision stands behind', async () => {
    const { deal, seller } = await makeFeeDeal({ isWaived: false })
    await confirm(seller.actor, deal.id)
    const { id: quoteId } = await quoteOf(deal.id)
    const grant = await grantWaiver(seller.participant.id, { upToYen: 1_000_000, days: 1 })
    const others = await grantWaiver((await makeOwner()).participant.id)
    const use = (applicationId: string | null, amountYen: bigint, usedAt = clock.now()) =>
      db.waiverUse.create({
        data: {
          ...{ participantId: seller.participant.id, waiverKey: grant.waiverKey, quoteId },
          ...{ applicationId, amountYen, usedAt },
        },
      })
    const late = new Date(clock.now().getTime() + 2 * DAY_MS)
    for (const attempt of [
      () => use(null, 1n),
      () => use(others.id, 1n),
      () => use(grant.id, 1_000_001n),
      () => use(grant.id, 1n, late),
    ])
      await expect(attempt()).rejects.toThrow('only as it was granted')
    await use(grant.id, 1_000_000n)
  })

  it('refused: the payer reads why, the navigator does not', async () => {
    const { deal, seller, navigator } = await makeFeeDeal({ isWaived: false })
    const now = clock.now()
    await db.waiverApplication.create({
      data: {
        ...{ participantId: seller.participant.id, waiverKey: contractFeeWaiver.waiverKey, upToYen: 2_000_000n },
        ...{ scheduleKey: 'succession.contract_fee', scheduleVersion: '2025-04', findings: {} },
        ...{ appliedByMemberId: seller.member.id, appliedAt: now, state: 'refused', reason: '書類が足りません。' },
        ...{ decidedByMemberId: navigator.member.id, decidedAt: now },
      },
    })
    const standingFor = async (actor: MemberActor) => (await pageOf(actor, deal.id)).waiver?.standing
    expect(await standingFor(seller.actor)).toMatchObject({ is: 'refused', reason: '書類が足りません。' })
    expect(await standingFor(navigator.actor)).toMatchObject({ is: 'refused', reason: '' })
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
    expect(await pageOf(actor, lost)).toMatchObject({
      sheet: { totalYen: 5_500_000 },
      waiver: { standing: { is: 'used', amountYen: 2_000_000 } },
    })
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
