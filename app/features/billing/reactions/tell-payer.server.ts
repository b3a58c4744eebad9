import { paymentPath, type QuoteSubject } from '#app/features/fees/payment-path.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'

interface PayerNews {
  participantId: string
  quote: QuoteSubject
  key: string
  jobId: string
}

/** Tells the payer of a fee what became of a payment; no amount is said outside the page. */
export const tellPayer = ({ participantId, quote, key, jobId }: PayerNews): Promise<void> =>
  tellParticipant({
    participantId,
    kind: 'payment',
    subject: 'deal',
    subjectId: quote.subjectId,
    textKey: key,
    path: paymentPath(quote),
    jobId,
  })
