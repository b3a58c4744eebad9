import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { introductionForMail, type MailKey, tellAbout } from './introduction-mail.server.ts'

type Ended = NonNullable<Awaited<ReturnType<typeof introductionForMail>>>

/** A navigator's own proposal: whoever was asked and has not ended it himself, and the navigator. */
function recipientsOfProposal(introduction: Ended) {
  const { state, endedBy, endedBySide, offerAskedAt, needAskedAt, navigatorParticipantId } = introduction
  const others = [
    ...(offerAskedAt && endedBySide !== 'offer' ? [introduction.offerParticipantId] : []),
    ...(needAskedAt && endedBySide !== 'need' ? [introduction.needParticipantId] : []),
  ]
  const navigator = endedBy === 'navigator' ? null : navigatorParticipantId
  const key = state === 'expired' ? ('expiredOther' as const) : ('calledOff' as const)
  return [
    ...others.map((participantId) => ({ participantId, key })),
    ...(navigator === null
      ? []
      : [
          {
            participantId: navigator,
            key: state === 'declined' ? ('declinedNavigator' as const) : key,
            asNavigator: true,
          },
        ]),
  ]
}

/** Who hears of an end: everybody who knew of the introduction, but not who ended it. */
function recipientsOf(ended: Ended) {
  const { state, origin, endedBy, askerId, counterpartId, navigatorParticipantId, navigatorNote } = ended
  if (origin === 'navigator') return recipientsOfProposal(ended)
  const asker = { participantId: askerId }
  const counterpart = navigatorNote === null ? [] : [{ participantId: counterpartId }]
  const navigator =
    navigatorParticipantId === null ? [] : [{ participantId: navigatorParticipantId, asNavigator: true }]
  const tell = <K extends MailKey>(who: typeof navigator | typeof counterpart, key: K) =>
    who.map((to) => ({ ...to, key }))
  if (state === 'declined' && endedBy === 'system') return [...tell([asker], 'closed'), ...tell(navigator, 'calledOff')]
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
  if (introduction) await tellAbout(introductionId, jobId, recipientsOf(introduction))
}
