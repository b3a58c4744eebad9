import { mailParticipant } from './mail-participant.server.ts'

type Payload = { participantId: string }
type Job = { jobId: string }

/** Tells the participant's people that the operator vouches for them. */
export const onParticipantVerified = ({ participantId }: Payload, { jobId }: Job): Promise<void> =>
  mailParticipant({ participantId, key: 'participants.mail.verified', path: `/participants/${participantId}`, jobId })

/** Tells them that something is missing; what it is stands on the page, not in the mail. */
export const onParticipantRejected = ({ participantId }: Payload, { jobId }: Job): Promise<void> =>
  mailParticipant({ participantId, key: 'participants.mail.rejected', path: `/participants/${participantId}`, jobId })
