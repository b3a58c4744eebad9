import { afterEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { makeOperatorActor } from '#app/testing/make.server.ts'
import { billedDeal } from './testing/billed-deal.server.ts'
import { issueInvoice } from './commands/issue-invoice.server.ts'
import { readBooksSearch } from '#app/features/ledger/books-search.ts'
import { getBooks } from '#app/features/ledger/queries/get-books.server.ts'
import { ledgerInvariants } from '#app/features/ledger/queries/ledger-invariants.server.ts'
import { journalsCsv } from '#app/features/ledger/ui/journals-csv.server.ts'

const search = (query: Record<string, string> = {}) => readBooksSearch(new URLSearchParams(query))

describe('the books', () => {
  it('give a trial balance of some days that sums to zero, and the statement of one deal', async () => {
    const { deal } = await billedDeal()
    await billedDeal()
    const operator = await makeOperatorActor()
    const today = tokyoDay(new Date())
    const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
    const statement = await getBooks(operator, search({ about: `https://x.example/deals/${deal.id}/fee` }), 1)
    expect(Object.fromEntries(statement.accounts.map(({ code, afterYen }) => [code, afterYen]))).toMatchObject({
      accounts_receivable: 3_300_000,
      fee_revenue: -3_000_000,
      consumption_tax_payable: -300_000,
    })
    expect(statement.journals).toHaveLength(1)
    const all = await getBooks(operator, search({ from: today, to: today }), 1)
    expect(sum(all.accounts.map(({ afterYen }) => afterYen))).toBe(0)
    expect(sum(all.accounts.map(({ debitYen }) => debitYen))).toBe(sum(all.accounts.map(({ creditYen }) => creditYen)))
    expect(all.total).toBeGreaterThanOrEqual(2)
    expect(all.broken).toEqual([])
    const later = await getBooks(operator, search({ from: '2999-01-01' }), 1)
    expect(later.total).toBe(0)
    expect(later.accounts.map(({ afterYen }) => afterYen)).toEqual(all.accounts.map(({ afterYen }) => afterYen))
    let file = ''
    for await (const line of journalsCsv(operator, search({ about: deal.id }))) file += line
    expect(file.trim().split('\r\n')).toHaveLength(4)
  })

  it('are the operator’s alone', async () => {
    const { seller } = await billedDeal()
    await expect(getBooks(seller.actor, search(), 1)).rejects.toMatchObject({ code: 'request.forbidden' })
  })

  it('say which part of a search cannot be read', () => {
    expect(search({ from: '2026-02-31x', to: 'x', about: 'deal' }).faults).toEqual(['from', 'to', 'about'])
  })
})

/** What the database refuses by itself, planted with its guards off. */
describe('the views', () => {
  const tables = ['LedgerJournal', 'LedgerPosting', 'Charge', 'AccountingDocument'] as const
  const undo: string[] = []
  const guards = async (state: 'DISABLE' | 'ENABLE') => {
    for (const table of tables) await db.$executeRawUnsafe(`ALTER TABLE "${table}" ${state} TRIGGER USER`)
  }
  afterEach(async () => {
    for (const statement of undo.splice(0)) await db.$executeRawUnsafe(statement)
    await guards('ENABLE')
    expect(await ledgerInvariants()).toEqual([])
  })

  const id = async () => (await billedDeal()).charge.id
  it.each([
    [
      'journal_unbalanced',
      `UPDATE "LedgerPosting" p SET "amountYen" = "amountYen" + $ FROM "LedgerJournal" j WHERE j."id" = p."journalId" AND j."chargeId" = '#' AND p."accountCode" = 'fee_revenue'`,
    ],
    [
      'clearing_differs',
      `UPDATE "LedgerPosting" p SET "accountCode" = '$' FROM "LedgerJournal" j WHERE j."id" = p."journalId" AND j."chargeId" = '#' AND p."accountCode" = '@'`,
      'stripe_clearing',
      'fee_revenue',
    ],
    [
      'receivables_differ',
      `UPDATE "LedgerPosting" p SET "accountCode" = '$' FROM "LedgerJournal" j WHERE j."id" = p."journalId" AND j."chargeId" = '#' AND p."accountCode" = '@'`,
      'disputed_funds',
      'accounts_receivable',
    ],
    [
      'charge_without_its_journals',
      `UPDATE "LedgerJournal" SET "businessKey" = 'charge:#:$' WHERE "chargeId" = '#'`,
      'other',
      'receivable',
    ],
    ['charge_state_differs_from_money', `UPDATE "Charge" SET "refundedYen" = $ WHERE "id" = '#'`, '1', '0'],
    ['charge_returned_more_than_paid', `UPDATE "Charge" SET "refundedYen" = $ WHERE "id" = '#'`, '1', '0'],
    [
      'charge_differs_from_quote',
      `UPDATE "Charge" SET "payerParticipantId" = $ WHERE "id" = '#'`,
      'gen_random_uuid()',
      `(SELECT "payerParticipantId" FROM "FeeQuote" q WHERE q."id" = "quoteId")`,
    ],
  ])('catch: %s', async (name, statement, planted = '1', right = '-1') => {
    const charge = await id()
    await guards('DISABLE')
    const with_ = (now: string, before: string) =>
      statement.replaceAll('#', charge).replaceAll('$', now).replaceAll('@', before)
    undo.push(with_(right, planted))
    await db.$executeRawUnsafe(with_(planted, right))
    expect((await ledgerInvariants()).map((found) => found.replace(/^\d+ /, ''))).toContain(name)
  })

  const documentsBroken = (charge: string) =>
    db.$queryRaw<{ name: string }[]>`
      SELECT "name" FROM "document_invariants" v
      WHERE v."subject" = ${charge} OR v."subject" IN (
        SELECT d."id"::text FROM "AccountingDocument" d WHERE d."chargeId" = ${charge}::uuid)`

  it('catch a charge without its invoice, and an invoice that says something else', async () => {
    const charge = await id()
    expect(await documentsBroken(charge)).toEqual([{ name: 'charge_without_one_invoice' }])
    await issueInvoice(charge)
    expect(await documentsBroken(charge)).toEqual([])
    await guards('DISABLE')
    await db.$executeRaw`UPDATE "AccountingDocument" SET "totalYen" = 1 WHERE "chargeId" = ${charge}::uuid`
    undo.push(`UPDATE "AccountingDocument" SET "totalYen" = 3300000 WHERE "chargeId" = '${charge}'`)
    expect(await documentsBroken(charge)).toEqual([{ name: 'document_differs_from_charge' }])
  })
})
