import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { readText } from '#app/platform/pdf/testing/read-text.server.ts'
import { makeOperatorActor } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { correctDocument } from './commands/correct-document.server.ts'
import { issueInvoice } from './commands/issue-invoice.server.ts'
import { readSearch } from './document-search.ts'
import { getDocumentFile } from './queries/get-document-file.server.ts'
import { getDocumentRecord } from './queries/get-document-record.server.ts'
import { getFeeDesk } from './queries/get-fee-desk.server.ts'
import { searchDocuments } from './queries/search-documents.server.ts'
import { billedDeal, documentsOf } from './testing/billed-deal.server.ts'
import { documentsCsv } from './ui/documents-csv.server.ts'

async function invoiced(given: Parameters<typeof billedDeal>[0] = {}) {
  const made = await billedDeal(given)
  await issueInvoice(made.charge.id)
  const [invoice] = await documentsOf(made.charge.id)
  return { ...made, invoice: invoice! }
}

describe('who may have a document', () => {
  it('is the payer and the operator, not the other side, the navigator or a stranger', async () => {
    const { deal, seller, buyer, navigator, invoice } = await invoiced()
    const operator = await makeOperatorActor()
    for (const actor of [seller.actor, operator])
      expect((await getDocumentFile(actor, invoice.id)).fileName).toMatch(/^INV-\d{4}-\d{6}\.pdf$/)
    for (const { actor } of [buyer, navigator])
      await expect(getDocumentFile(actor, invoice.id)).rejects.toMatchObject({ code: 'document.not_found' })
    expect((await getFeeDesk(seller.actor, deal.id)).documents.map(({ id }) => id)).toEqual([invoice.id])
    for (const { actor } of [buyer, navigator]) expect((await getFeeDesk(actor, deal.id)).documents).toEqual([])
    expect((await searchDocuments(operator, readSearch(new URLSearchParams()), 1)).total).toBeGreaterThan(0)
    await expect(searchDocuments(seller.actor, readSearch(new URLSearchParams()), 1)).rejects.toThrow('forbidden')
  })
})

describe('finding documents', () => {
  it('takes days, amounts and counterparty together', async () => {
    const { invoice } = await invoiced()
    const operator = await makeOperatorActor()
    const day = invoice.issuedOn.toISOString().slice(0, 10)
    const found = async (query: Record<string, string>) => {
      const search = readSearch(new URLSearchParams({ name: invoice.counterpartyName, ...query }))
      return (await searchDocuments(operator, search, 1)).rows.map(({ id }) => id)
    }
    expect(await found({ from: day, to: day, min: '3,300,000', max: '330万' })).toContain(invoice.id)
    const others: Record<string, string>[] = [
      { from: '2999-01-01' },
      { to: '1999-01-01' },
      { min: '3300001' },
      { max: '3299999' },
    ]
    for (const other of others) expect(await found(other)).not.toContain(invoice.id)
    expect(await found({ name: '見つからない名前' })).toEqual([])
    let file = ''
    for await (const line of documentsCsv(operator, readSearch(new URLSearchParams()))) file += line
    expect(file).toContain(invoice.sha256)
  })
})

describe('correcting a name', () => {
  it('issues the next version under the same number; of two at once one is told', async () => {
    const { charge, invoice } = await invoiced()
    const operator = await makeOperatorActor()
    const correct = (recipient: string) => () =>
      correctDocument(operator, invoice.id, { recipient, note: '社名の訂正', lastVersion: 1 })
    const { won, lost } = wonAndLost(await race(correct('結木製作所'), correct('結木鉄工所')))
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([{ code: 'request.conflict' }])
    const [first, second] = await documentsOf(charge.id)
    expect(first).toEqual(invoice)
    expect(second).toMatchObject({ version: 2, sequence: invoice.sequence, totalYen: invoice.totalYen })
    expect(readText(Buffer.from(second!.pdf))).toContain(`${second!.counterpartyName}　御中`)
    expect(readText(Buffer.from(second!.pdf))).toContain('訂正　第2版')
    const record = await getDocumentRecord(operator, invoice.id)
    expect(record.versions.map(({ isIntact }) => isIntact)).toEqual([true, true])
    expect(await db.$queryRaw`SELECT * FROM "invariant_document_numbers"`).toEqual([])
  })

  it('shows a file that is not the one that was issued', async () => {
    const { invoice } = await invoiced()
    const operator = await makeOperatorActor()
    await db.$executeRaw`ALTER TABLE "AccountingDocument" DISABLE TRIGGER USER`
    await db.$executeRaw`ALTER TABLE "AccountingDocument" DROP CONSTRAINT "AccountingDocument_sha256"`
    await db.accountingDocument.update({ where: { id: invoice.id }, data: { pdf: new Uint8Array([1]) } })
    expect((await getDocumentRecord(operator, invoice.id)).versions[0]!.isIntact).toBe(false)
    await db.accountingDocument.update({ where: { id: invoice.id }, data: { pdf: invoice.pdf } })
    await db.$executeRaw`ALTER TABLE "AccountingDocument" ADD CONSTRAINT "AccountingDocument_sha256" CHECK ("sha256" = encode(sha256("pdf"), 'hex'))`
    await db.$executeRaw`ALTER TABLE "AccountingDocument" ENABLE TRIGGER USER`
  })
})
