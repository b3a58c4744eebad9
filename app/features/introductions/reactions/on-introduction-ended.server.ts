import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { introductionForMail, type MailKey, mailAbout } from './introduction-mail.server.ts'

type Ended = NonNullable<Awaited<ReturnType<typeof introductionForMail>>>

/** Who hears of an end: everybody who knew of the introduction, but not who ended it. */
function recipientsOf({ state, endedBy, askerId, counterpartId, navigatorParticipantId, navigatorNote }: Ended) {
  const asker = { participantId: askerId }
  const counterpart = navigatorNote === null ? [] : [{ participantId: counterpartId }]
  const navigator =
    navigatorParticipantId === null ? [] : [{ participantId: navigatorParticipantId, asNavigator: true }]
  const tell = <K extends MailKey>(who: typeof navigator | typeof counterpart, key: K) =>
    who.map((to) => ({ ...to, key }))
  if (state === 'declined')
    return [
      ...tell([asker], 'declined'),
      ...(endedBy === 'counterpart' ? tell(navigator, 'declinedNavigator') : tell(counterpart, 'calledOff')),
    ]
  if (state === 'withdrawn') return tell([...counterpart, ...navigator], 'withdrawn')
  if (state === 'expired') return [...tell([asker], 'expired'), ...tell([...counterpart, ...navigator], 'expiredOther')]
  return []
}

/** Everybody who waited for an answer is told that none is to come, and the asker gets the way on. */
export const onIntroductionEnded: Reaction<'introduction.ended'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (introduction) await mailAbout(introductionId, jobId, recipientsOf(introduction))
}
