import { paymentPath, type QuoteSubject } from '#app/features/fees/payment-path.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'

interface PayerNews {
  charge: { payerParticipantId: string; quote: QuoteSubject & { id: string; dealId: string | null } }
  key: string
  jobId: string
}

/** Tells the payer what became of a payment, beside the news of its deal where it has one; no amount is said outside the page. */
export const tellPayer = ({ charge: { payerParticipantId, quote }, key, jobId }: PayerNews): Promise<void> =>
  tellParticipant({
    participantId: payerParticipantId,
    kind: 'payment',
    ...(quote.dealId ? { subject: 'deal', subjectId: quote.dealId } : { subject: 'payment', subjectId: quote.id }),
    textKey: key,
    path: paymentPath(quote),
    jobId,
  })
