import { mailParticipant } from '#app/features/participants/reactions/mail-participant.server.ts'

/** Tells the navigator that the desk is open. */
export const onNavigatorAppointed = (
  { participantId }: { participantId: string },
  { jobId }: { jobId: string },
): Promise<void> => mailParticipant({ participantId, key: 'participants.mail.appointed', path: '/desk', jobId })
