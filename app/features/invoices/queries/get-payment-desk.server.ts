import type { MemberActor } from '#app/platform/actor.ts'
import { getPaymentPage, type PaymentPage } from '#app/features/billing/queries/get-payment-page.server.ts'
import { getNeededConsent, type NeededConsent } from '#app/features/legal/queries/get-needed-consent.server.ts'
import { type ListedDocument, listDocuments } from './list-documents.server.ts'

export interface PaymentDesk {
  page: PaymentPage
  documents: ListedDocument[]
  /** What has to be agreed to before paying. */
  consent: NeededConsent | null
}

/** The page on which a quote is paid, with its documents. @throws AppError charge.not_found, also for what others are to pay */
export async function getPaymentDesk(actor: MemberActor, quoteId: string): Promise<PaymentDesk> {
  const page = await getPaymentPage(actor, quoteId)
  return {
    page,
    documents: await listDocuments(actor, { id: quoteId }),
    consent: page.action ? await getNeededConsent(actor, { quoteId }) : null,
  }
}
