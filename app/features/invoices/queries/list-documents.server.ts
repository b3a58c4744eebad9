import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { documentNumber } from '../document.ts'
import { documentsVisibleTo } from '../scope.ts'

/** What was issued for a quote: of that, what the actor may open. */
export async function listDocuments(actor: MemberActor, quote: Prisma.FeeQuoteWhereInput) {
  const charge = await db.charge.findFirst({
    where: { quote, ...systemScope('its id alone; the documents are those the actor may open') },
    select: { id: true },
  })
  if (!charge) return []
  const documents = await db.accountingDocument.findMany({
    where: { AND: [{ chargeId: charge.id }, documentsVisibleTo(actor)] },
    orderBy: [{ createdAt: 'asc' }, { version: 'asc' }],
    select: { id: true, kind: true, year: true, sequence: true, version: true, issuedOn: true, totalYen: true },
  })
  return documents.map((document) => ({
    id: document.id,
    kind: document.kind,
    version: document.version,
    number: documentNumber(document),
    issuedOn: document.issuedOn.toISOString(),
    totalYen: Number(document.totalYen),
  }))
}

export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number]
