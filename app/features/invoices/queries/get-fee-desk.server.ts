import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { type FeePage, getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { chargesVisibleTo } from '#app/features/billing/scope.ts'
import { CONTRACT_FEE } from '#app/features/fees/contract-fee.ts'
import { getNeededConsent, type NeededConsent } from '#app/features/legal/queries/get-needed-consent.server.ts'
import { documentNumber } from '../document.ts'
import { documentsVisibleTo } from '../scope.ts'

async function listDocuments(actor: MemberActor, dealId: string) {
  const charge = await db.charge.findFirst({
    where: { AND: [{ quote: { kind: CONTRACT_FEE, subjectId: dealId } }, chargesVisibleTo(actor)] },
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

export interface FeeDesk {
  page: FeePage
  /** What was issued for the fee, for the payer. */
  documents: ListedDocument[]
  /** What has to be agreed to before going on. */
  consent: NeededConsent | null
}

/**
 * The page about a deal's fee with its documents.
 * @param params of the address, see `getFeePage`
 * @throws AppError deal.not_found, also for somebody else's deal
 */
export async function getFeeDesk(actor: MemberActor, dealId: string, params?: URLSearchParams): Promise<FeeDesk> {
  const page = await getFeePage(actor, dealId, params)
  if (page.reading === 'other_side') return { page, documents: [], consent: null }
  return {
    page,
    documents: await listDocuments(actor, dealId),
    consent: page.action ? await getNeededConsent(actor, dealId) : null,
  }
}
