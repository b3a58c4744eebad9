import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'

interface PayerNews {
  participantId: string
  dealId: string
  key: string
  jobId: string
}

/** Tells the payer of a fee what became of a payment; no amount is said outside the page. */
export const tellPayer = ({ participantId, dealId, key, jobId }: PayerNews): Promise<void> =>
  tellParticipant({
    participantId,
    kind: 'payment',
    subject: 'deal',
    subjectId: dealId,
    textKey: key,
    path: `/deals/${dealId}/fee`,
    jobId,
  })
