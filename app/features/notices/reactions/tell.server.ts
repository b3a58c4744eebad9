import { recipientsOf, type ParticipantMail } from '#app/features/participants/reactions/mail-participant.server.ts'
import { makeNotices, type News } from '../commands/make-notices.server.ts'

/** The id of the reaction's job makes it once per member. */
interface Told extends News {
  jobId: string
}

/** Tells one member: in the list of notices and, as the member has chosen, by mail. */
export async function tellMember({ jobId, memberId, ...news }: Told & { memberId: string }): Promise<void> {
  await makeNotices(jobId, [{ ...news, memberId, participantId: null }])
}

/**
 * Tells all who may act for a participant. For a client that nobody can sign in for, those of the bank or chamber that
 * writes for it are told.
 */
export async function tellParticipant({
  jobId,
  participantId,
  forReferrer,
  ...news
}: Told & Pick<ParticipantMail, 'participantId' | 'forReferrer'>): Promise<void> {
  const recipients = await recipientsOf({ participantId, key: news.textKey, path: news.path, forReferrer })
  await makeNotices(
    jobId,
    recipients.map(({ memberId, actsFor, key, path }) => ({
      ...news,
      memberId,
      participantId: actsFor,
      textKey: key,
      path,
    })),
  )
}
