import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Everybody it was sent to is told that something waits; what it is stands on the page, not in the notice. */
export const onListingSent: Reaction<'listing.sent'> = async ({ sendingId }, { jobId }) => {
  const recipients = await db.listingSendingRecipient.findMany({
    where: { sendingId, ...systemScope('notices to those it was sent to') },
    select: { id: true, participantId: true },
  })
  for (const { id, participantId } of recipients)
    await tellParticipant({
      participantId,
      kind: 'introduction_asked',
      subject: 'introduction',
      subjectId: id,
      textKey: 'introductions.mail.sending',
      path: `/introductions/sent/${id}`,
      // Somebody may act for two of them.
      jobId: `${jobId}:${id}`,
    })
}
