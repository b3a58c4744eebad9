import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { documentNumber } from '../document.ts'
import type { ReadSearch } from '../document-search.ts'

const PAGE_SIZE = 20
const BATCH = 500

const whereOf = ({ days, yen, name, kind }: ReadSearch): Prisma.AccountingDocumentWhereInput => ({
  AND: [
    { issuedOn: days },
    { totalYen: yen },
    name === '' ? {} : { counterpartyName: { contains: name, mode: 'insensitive' } },
    kind === null ? {} : { kind },
  ],
})

const columns = {
  id: true,
  kind: true,
  year: true,
  sequence: true,
  version: true,
  issuedOn: true,
  totalYen: true,
  counterpartyName: true,
  sha256: true,
} satisfies Prisma.AccountingDocumentSelect

type Row = Prisma.AccountingDocumentGetPayload<{ select: typeof columns }>

const listed = (row: Row) => ({
  id: row.id,
  kind: row.kind,
  number: documentNumber(row),
  version: row.version,
  issuedOn: row.issuedOn.toISOString(),
  totalYen: Number(row.totalYen),
  counterpartyName: row.counterpartyName,
  sha256: row.sha256,
})

export type FoundDocument = ReturnType<typeof listed>

const order = [{ issuedOn: 'desc' }, { id: 'desc' }] satisfies Prisma.AccountingDocumentOrderByWithRelationInput[]

/** Documents by day, amount and counterparty at once, newest first, a page of them. @throws AppError request.forbidden */
export async function searchDocuments(actor: Actor, search: ReadSearch, page: number) {
  requirePermission(actor, 'console:read')
  const where = { AND: [whereOf(search), systemScope('the operator’s books')] }
  const [total, rows] = await Promise.all([
    db.accountingDocument.count({ where }),
    db.accountingDocument.findMany({
      where,
      orderBy: order,
      select: columns,
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ])
  const { typed, faults } = search
  return { rows: rows.map(listed), total, typed, faults, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

export type DocumentsPage = Awaited<ReturnType<typeof searchDocuments>>

/** All that are found, for a file. @throws AppError request.forbidden */
export async function* everyDocument(actor: Actor, search: ReadSearch): AsyncGenerator<FoundDocument> {
  requirePermission(actor, 'console:read')
  const where = { AND: [whereOf(search), systemScope('the operator’s books')] }
  for (let skip = 0; ; skip += BATCH) {
    const rows = await db.accountingDocument.findMany({ where, orderBy: order, select: columns, skip, take: BATCH })
    for (const row of rows) yield listed(row)
    if (rows.length < BATCH) return
  }
}
