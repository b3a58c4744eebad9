import type { MemberActor } from '#app/platform/actor.ts'
import { type FeePage, getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { CONTRACT_FEE } from '#app/features/fees/contract-fee.ts'
import { getNeededConsent, type NeededConsent } from '#app/features/legal/queries/get-needed-consent.server.ts'
import { type ListedDocument, listDocuments } from './list-documents.server.ts'

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
    documents: await listDocuments(actor, { kind: CONTRACT_FEE, subjectId: dealId }),
    consent: page.action ? await getNeededConsent(actor, { dealId }) : null,
  }
}
