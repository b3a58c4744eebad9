import { paymentPath, type QuoteSubject } from '#app/features/fees/payment-path.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'

interface PayerNews {
  charge: { payerParticipantId: string; quote: QuoteSubject }
  key: string
  jobId: string
}

/** Tells the payer of a fee what became of a payment; no amount is said outside the page. */
export const tellPayer = ({ charge, key, jobId }: PayerNews): Promise<void> =>
  tellParticipant({
    participantId: charge.payerParticipantId,
    kind: 'payment',
    subject: 'deal',
    subjectId: charge.quote.subjectId,
    textKey: key,
    path: paymentPath(charge.quote),
    jobId,
  })
