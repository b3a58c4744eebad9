import { db } from '#app/platform/db.server.ts'
import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { introductionForMail, tellAbout } from './introduction-mail.server.ts'

/** The asker is told that the request is in, the navigators of the track that one waits. */
export const onIntroductionRequested: Reaction<'introduction.requested'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (!introduction) return
  await tellAbout(introductionId, jobId, [{ participantId: introduction.askerId, key: 'requested' }])
  // Nobody is called to a queue from which somebody else has taken it meanwhile.
  if (introduction.state !== 'requested') return
  const parties = [introduction.offerParticipantId, introduction.needParticipantId]
  const navigators = await db.navigator.findMany({
    where: { tracks: { has: introduction.track }, participantId: { notIn: parties } },
    select: { participantId: true },
    orderBy: { appointedAt: 'asc' },
  })
  const key = 'queued' as const
  await tellAbout(
    introductionId,
    jobId,
    navigators.map(({ participantId }) => ({
      participantId,
      key: participantId === introduction.suggestedNavigatorId ? ('queuedForYou' as const) : key,
      asNavigator: true,
    })),
  )
}
