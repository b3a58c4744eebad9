import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { readText } from '#app/platform/pdf/testing/read-text.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { reactions } from '#app/wiring.server.ts'
import { makeFeeDeal } from '#app/features/billing/testing/make-fee-deal.server.ts'
import { issueInvoice } from './commands/issue-invoice.server.ts'
import { issueReceipt } from './commands/issue-receipt.server.ts'
import { issueReturnInvoice } from './commands/issue-return-invoice.server.ts'
import { type DocumentContent, documentNumber } from './document.ts'
import { billedDeal, documentsOf } from './testing/billed-deal.server.ts'

const gaps = () => db.$queryRaw`SELECT * FROM "invariant_document_numbers"`
const paid = { state: 'paid', paidAt: new Date('2026-03-31T16:00:00Z') } as const

describe('issuing documents', () => {
  it('bills a frozen quote by one qualified invoice with everything the law asks for', async () => {
    const { charge, seller } = await billedDeal()
    await drainJobs(reactions)
    const [invoice, ...others] = await documentsOf(charge.id)
    expect(others).toEqual([])
    expect(invoice).toMatchObject({
      kind: 'qualified_invoice',
      version: 1,
      counterpartyParticipantId: seller.participant.id,
      counterpartyName: seller.participant.name,
      totalYen: 3_300_000n,
    })
    const content = invoice!.content as DocumentContent
    expect(content.number).toBe(documentNumber(invoice!))
    expect(content.taxes).toEqual([{ percent: 10, netYen: 3_000_000, taxYen: 300_000 }])
    expect(content.lines.map(({ amountYen }) => amountYen)).toEqual([5_000_000, -2_000_000])
    const text = readText(Buffer.from(invoice!.pdf))
    for (const part of [
      '適格請求書',
      content.number,
      '株式会社見本むすび',
      'T9000000000000',
      `${seller.participant.name}　御中`,
      '取引日',
      '成約の手数料（事業の引き継ぎ）',
      '100,000,000円の5％',
      '手数料の免除',
      '−¥2,000,000',
      '10％対象の合計（税抜き）¥3,000,000',
      '消費税（10％）¥300,000',
      '合計（税込み）¥3,300,000',
    ])
      expect(text).toContain(part)
  })

  it('issues one of each, also when the reaction runs twice or two run at once', async () => {
    const { charge } = await billedDeal()
    await db.charge.update({ where: { id: charge.id }, data: paid })
    const twice = [
      () => issueInvoice(charge.id),
      () => issueInvoice(charge.id),
      () => issueReceipt(charge.id),
      () => issueReceipt(charge.id),
    ]
    expect(wonAndLost(await race(...twice)).lost).toEqual([])
    await issueInvoice(charge.id)
    expect((await documentsOf(charge.id)).map(({ kind }) => kind)).toEqual(['qualified_invoice', 'receipt'])
    expect(await gaps()).toEqual([])
  })

  it('numbers without gaps when many are issued at once', async () => {
    const charges: string[] = []
    for (let count = 0; count < 5; count++) charges.push((await billedDeal()).charge.id)
    await race(...charges.map((id) => () => issueInvoice(id)))
    const documents = await db.accountingDocument.findMany({ where: { chargeId: { in: charges } } })
    const numbers = documents.map(({ sequence }) => sequence).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 5 }, (_, index) => numbers[0]! + index))
    expect(await gaps()).toEqual([])
  })

  it('dates a receipt by the day the money came, in Japan, and issues none before', async () => {
    const { charge } = await billedDeal()
    await issueReceipt(charge.id)
    expect(await documentsOf(charge.id)).toEqual([])
    await db.charge.update({ where: { id: charge.id }, data: paid })
    await issueReceipt(charge.id)
    const [receipt] = await documentsOf(charge.id)
    expect((receipt!.content as DocumentContent).facts[0]).toEqual({ label: '領収日', value: '2026年4月1日' })
  })

  it('bills no fee of nothing', async () => {
    const { charge } = await billedDeal({ priceYen: 40_000_000 })
    await issueInvoice(charge.id)
    await issueReceipt(charge.id)
    expect(await documentsOf(charge.id)).toEqual([])
  })
})

describe('money that goes back', () => {
  const refunded = async (chargeId: string, amountYen: bigint, day: number, state = 'succeeded') =>
    db.chargeRefund.create({
      data: {
        ...{ chargeId, amountYen, state, reason: 'test', idempotencyKey: crypto.randomUUID() },
        ...{ createdAt: new Date(), endedAt: new Date(`2026-05-0${day}T00:00:00Z`) },
      },
    })

  it('is told by a return invoice that names the invoice; the tax of all parts is the tax of the whole', async () => {
    const { charge } = await billedDeal()
    const parts = [await refunded(charge.id, 1_000_001n, 1), await refunded(charge.id, 2_299_999n, 2)]
    await race(...parts.flatMap(({ id }) => [() => issueReturnInvoice(id), () => issueReturnInvoice(id)]))
    const [invoice, ...returns] = await documentsOf(charge.id)
    expect(returns.map(({ kind }) => kind)).toEqual(['return_invoice', 'return_invoice'])
    const contents = returns.map(({ content }) => content as DocumentContent)
    expect(contents.map(({ totalYen }) => totalYen).sort()).toEqual([1_000_001, 2_299_999])
    expect(contents.reduce((sum, { taxes }) => sum + taxes[0]!.taxYen, 0)).toBe(300_000)
    for (const { facts } of contents)
      expect(facts).toContainEqual({ label: 'もとの請求書', value: documentNumber(invoice!) })
  })

  it('needs none below ¥10,000, and none for a refund that failed', async () => {
    const { charge } = await billedDeal()
    await issueReturnInvoice((await refunded(charge.id, 9_999n, 1)).id)
    await issueReturnInvoice((await refunded(charge.id, 10_000n, 2, 'failed')).id)
    expect((await documentsOf(charge.id)).map(({ kind }) => kind)).not.toContain('return_invoice')
    await issueReturnInvoice((await refunded(charge.id, 10_000n, 3)).id)
    expect((await documentsOf(charge.id)).map(({ kind }) => kind)).toContain('return_invoice')
  })
})

describe('the database', () => {
  it('keeps documents as they are, and their fingerprint true', async () => {
    const { charge } = await billedDeal()
    await issueInvoice(charge.id)
    const [invoice] = await documentsOf(charge.id)
    const { id, ...rest } = invoice!
    await expect(db.accountingDocument.update({ where: { id }, data: { counterpartyName: 'x' } })).rejects.toThrow()
    await expect(db.accountingDocument.delete({ where: { id } })).rejects.toThrow()
    const next = { ...rest, content: {}, sequence: rest.sequence + 1, cause: `test:${id}` }
    await expect(db.accountingDocument.create({ data: { ...next, sha256: 'a'.repeat(64) } })).rejects.toThrow(/sha256/)
    await expect(db.accountingDocument.create({ data: { ...next, sequence: rest.sequence + 2 } })).rejects.toThrow(
      /gaps/,
    )
    const odd = { ...next, sequence: rest.sequence, version: 2, correctionNote: 'x' }
    await expect(db.accountingDocument.create({ data: odd })).rejects.toThrow(/follows/)
  })

  it('shows a number that belongs to no document', async () => {
    await makeFeeDeal()
    const counter = { kind: 'return_invoice', year: 1999, last: 2 } as const
    await db.accountingDocumentCounter.create({ data: counter })
    expect(await gaps()).toEqual([{ subject: 'return_invoice 1999 1' }, { subject: 'return_invoice 1999 2' }])
    await db.accountingDocumentCounter.delete({ where: { kind_year: { kind: 'return_invoice', year: 1999 } } })
  })
})
