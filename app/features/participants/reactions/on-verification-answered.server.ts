import { mailParticipant } from './mail-participant.server.ts'

type Payload = { participantId: string }
type Job = { jobId: string }

function mail({ participantId }: Payload, { jobId }: Job, key: string): Promise<void> {
  const path = `/participants/${participantId}`
  return mailParticipant({ participantId, key, path, jobId, forReferrer: { path } })
}

/** Tells the participant's people that the operator vouches for them. */
export const onParticipantVerified = (payload: Payload, job: Job): Promise<void> =>
  mail(payload, job, 'participants.mail.verified')

/** Tells them that something is missing; what it is stands on the page, not in the mail. */
export const onParticipantRejected = (payload: Payload, job: Job): Promise<void> =>
  mail(payload, job, 'participants.mail.rejected')
