import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { introductionForMail, tellAbout } from './introduction-mail.server.ts'

type Found = NonNullable<Awaited<ReturnType<typeof introductionForMail>>>

/** The parties that know of the introduction. */
function knowing(introduction: Found): string[] {
  if (introduction.origin === 'navigator')
    return [
      ...(introduction.offerAskedAt ? [introduction.offerParticipantId] : []),
      ...(introduction.needAskedAt ? [introduction.needParticipantId] : []),
    ]
  return [introduction.askerId, ...(introduction.navigatorNote === null ? [] : [introduction.counterpartId])]
}

/** Somebody else brokers it from now on: whoever knew of it is told. */
export const onNavigatorChanged: Reaction<'introduction.navigator_changed'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (!introduction) return
  const recipients = knowing(introduction).map((participantId) => ({
    participantId,
    key: 'navigatorChanged' as const,
  }))
  await tellAbout(introductionId, jobId, recipients)
}

/** However many there are: one word to who takes them over, one to each who gives them up. */
export const onHandedOver: Reaction<'navigator.handed_over'> = async (payload, { jobId }) => {
  const { toNavigatorId, fromNavigatorIds, introductionIds } = payload
  const [first] = introductionIds
  if (first === undefined) return
  const about = { subject: 'introduction' as const, subjectId: first, jobId }
  await tellParticipant({
    ...about,
    participantId: toNavigatorId,
    kind: 'introduction_asked',
    textKey: 'introductions.mail.handedToYou',
    path: introductionIds.length === 1 ? `/desk/introductions/${first}` : '/desk',
  })
  for (const participantId of fromNavigatorIds)
    await tellParticipant({
      ...about,
      participantId,
      kind: 'introduction_progress',
      textKey: 'introductions.mail.handedOn',
      path: '/desk',
    })
}
