import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { makeNavigatorActor, makeOwner, makeOperatorActor } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { reactions } from '#app/wiring.server.ts'
import { ledgerInvariants } from '#app/features/ledger/queries/ledger-invariants.server.ts'
import { getChargeRecord } from './queries/get-charge-record.server.ts'
import { getPaymentPage } from './queries/get-payment-page.server.ts'
import { getPaymentProgress } from './queries/get-payment-progress.server.ts'
import { listOwnCharges } from './queries/list-own-charges.server.ts'
import { billPlace, NOTHING } from './testing/bill-place.server.ts'

const journalsOf = (chargeId: string) => db.ledgerJournal.findMany({ where: { chargeId }, include: { postings: true } })

describe('billing what belongs to no deal', () => {
  it('freezes the lines with their schedule, bills them and posts what is owed', async () => {
    const { actor, participant } = await makeOwner()
    const { quote, charge } = await billPlace(actor, participant.id)
    expect(quote).toMatchObject({ kind: 'exhibition_place', dealId: null, scheduleVersion: '2025-04' })
    expect(charge).toMatchObject({ state: 'draft', amountYen: 77_000n, payerParticipantId: participant.id })
    const [journal, ...others] = await journalsOf(charge.id)
    expect(others).toEqual([])
    expect(journal!.postings.map(({ accountCode, amountYen }) => [accountCode, amountYen]).sort()).toEqual([
      ['accounts_receivable', 77_000n],
      ['consumption_tax_payable', -7_000n],
      ['fee_revenue', -70_000n],
    ])
    expect(await ledgerInvariants()).toEqual([])
    const audit = await db.auditEntry.findMany({ where: { entityId: quote.id } })
    expect(audit.map(({ action, entityType }) => [action, entityType])).toEqual([['fee.quoted', 'fee_quote']])
  })

  it('is shown to the payer with its lines, where they come from, and how to pay', async () => {
    const { actor, participant } = await makeOwner()
    const { quote } = await billPlace(actor, participant.id)
    expect(await getPaymentPage(actor, quote.id)).toMatchObject({
      kind: 'exhibition_place',
      payer: participant.name,
      stage: 'ready',
      action: 'pay',
      totalYen: 77_000,
      methods: ['checkout', 'bank_transfer'],
      pageMethods: ['card', 'paypay', 'konbini'],
      bill: {
        lines: [
          { kind: 'place', amountYen: 77_000 },
          { kind: 'tax_within', data: { percent: 10, taxYen: 7_000 } },
        ],
      },
      schedule: { version: '2025-04', validFrom: '2025-04-01' },
    })
  })

  it('is nobody else’s, not the operator’s and not a navigator’s either', async () => {
    const { actor, participant } = await makeOwner()
    const { quote, charge } = await billPlace(actor, participant.id)
    const operator = await makeOperatorActor()
    for (const other of [(await makeOwner()).actor, (await makeNavigatorActor()).actor, operator]) {
      await expect(getPaymentPage(other, quote.id)).rejects.toMatchObject({ code: 'charge.not_found' })
      await expect(getPaymentProgress(other, quote.id)).rejects.toMatchObject({ code: 'charge.not_found' })
      expect(await listOwnCharges(other, 1)).toMatchObject({ open: [], paid: [] })
    }
    expect(await getChargeRecord(operator, charge.id)).toMatchObject({ path: `/payments/${quote.id}` })
  })

  it('is read and not paid by a member who may only read', async () => {
    const { actor, participant } = await makeOwner()
    const { quote } = await billPlace(actor, participant.id)
    const reader = { ...actor, participants: [{ ...actor.participants[0]!, role: 'read_only' as const }] }
    expect(await getPaymentPage(reader, quote.id)).toMatchObject({ stage: 'ready', action: null })
  })

  it('happens once for one subject', async () => {
    const { actor, participant } = await makeOwner()
    const subjectId = randomUUID()
    const bill = () => billPlace(actor, participant.id, { subjectId })
    const { won, lost } = wonAndLost(await race(bill, bill, bill))
    expect([won.length, lost.length]).toEqual([1, 2])
    expect(await db.charge.count({ where: { payerParticipantId: participant.id } })).toBe(1)
  })

  it('of nothing is settled at once, is heard of as paid, and nobody is told of money', async () => {
    const { actor, participant, member } = await makeOwner()
    const { charge } = await billPlace(actor, participant.id, { fee: NOTHING })
    expect(charge).toMatchObject({ state: 'paid', amountYen: 0n, paidAt: expect.any(Date) })
    await drainJobs(reactions)
    expect(await journalsOf(charge.id)).toEqual([])
    expect(await db.accountingDocument.count({ where: { chargeId: charge.id } })).toBe(0)
    expect(await db.notice.count({ where: { memberId: member.id } })).toBe(0)
    expect(await ledgerInvariants()).toEqual([])
    expect(await listOwnCharges(actor, 1)).toMatchObject({ open: [], paid: [] })
  })
})

describe('the list of payments', () => {
  it('holds what is open apart from what is paid, with the way to each', async () => {
    const { actor, participant } = await makeOwner()
    const [open, paid] = [await billPlace(actor, participant.id), await billPlace(actor, participant.id)]
    await db.charge.update({ where: { id: paid.charge.id }, data: { state: 'paid', paidAt: new Date() } })
    expect(await listOwnCharges(actor, 1)).toMatchObject({
      open: [{ id: open.charge.id, path: `/payments/${open.quote.id}`, amountYen: 77_000, payer: participant.name }],
      paid: [{ id: paid.charge.id, state: 'paid' }],
      pageCount: 1,
    })
  })
})
