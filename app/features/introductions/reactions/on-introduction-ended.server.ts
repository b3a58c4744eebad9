import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { introductionForMail, mailAbout } from './introduction-mail.server.ts'

type Ended = NonNullable<Awaited<ReturnType<typeof introductionForMail>>>

/** Who hears of an end: everybody who knew of the introduction, but not who ended it. */
function recipientsOf({ state, endedBy, askerId, counterpartId, navigatorParticipantId, navigatorNote }: Ended) {
  const asker = { participantId: askerId }
  const counterpart = navigatorNote === null ? [] : [{ participantId: counterpartId }]
  const navigator = navigatorParticipantId === null ? [] : [{ participantId: navigatorParticipantId, asNavigator: true }]
  switch (state) {
    case 'declined':
      if (endedBy === 'counterpart') return [
        { ...asker, key: 'declined' as const },
        ...navigator.map((to) => ({ ...to, key: 'declinedNavigator' as const })),
      ]
      return [{ ...asker, key: 'declined' as const }, ...counterpart.map((to) => ({ ...to, key: 'expiredOther' as const }))]
    case 'withdrawn':
      return [...counterpart, ...navigator].map((to) => ({ ...to, key: 'withdrawn' as const }))
    case 'expired':
      return [
        { ...asker, key: 'expired' as const },
        ...[...counterpart, ...navigator].map((to) => ({ ...to, key: 'expiredOther' as const })),
      ]
    default:
      return []
  }
}

/** Everybody who waited for an answer is told that none is to come, and the asker gets the way on. */
export const onIntroductionEnded: Reaction<'introduction.ended'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (introduction) await mailAbout(introductionId, jobId, recipientsOf(introduction))
}
