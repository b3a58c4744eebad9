import { otherSide } from '#app/tracks/track-definition.ts'
import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { agreedAt, participantOf } from '../introduction-role.ts'
import { introductionForMail, tellAbout } from './introduction-mail.server.ts'

/** Everything is taken: the asker is told that the request waits for a place. */
export const onIntroductionQueued: Reaction<'introduction.queued'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (introduction?.state === 'waiting')
    await tellAbout(introductionId, jobId, [{ participantId: introduction.askerId, key: 'waitingList' }])
}

/** A navigator is wanted where there was none, or another than before: the one proposed is told. */
export const onNavigatorCalled: Reaction<'introduction.navigator_called'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  const { suggestedNavigatorId = null, navigatorParticipantId } = introduction ?? {}
  if (suggestedNavigatorId === null || navigatorParticipantId) return
  const navigator = { participantId: suggestedNavigatorId, asNavigator: true }
  await tellAbout(introductionId, jobId, [{ ...navigator, key: 'queuedForYou' }])
}

/** One has said yes to a navigator's proposal: the navigator hears of it, and the other is asked if it was not yet. */
export const onAgreedFirst: Reaction<'introduction.agreed_first'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (introduction?.state !== 'proposed') return
  const first = introduction.offerAgreedAt ? 'offer' : 'need'
  await tellAbout(introductionId, jobId, [
    { participantId: participantOf(introduction, otherSide(first)), key: 'suggested' },
  ])
  const { navigatorParticipantId } = introduction
  if (navigatorParticipantId !== null)
    await tellAbout(introductionId, jobId, [
      { participantId: navigatorParticipantId, key: 'agreedFirst', asNavigator: true },
    ])
}

/** The counterpart has answered after all: whoever asked is told. */
export const onAnsweredLate: Reaction<'introduction.answered_late'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (introduction)
    await tellAbout(introductionId, jobId, [{ participantId: introduction.askerId, key: 'answeredLate' }])
}

type Found = NonNullable<Awaited<ReturnType<typeof introductionForMail>>>

/** Whose turn it is, by participant. */
function waitedFor(introduction: Found): { participantId: string; asNavigator?: boolean }[] {
  const { state, origin, navigatorParticipantId, suggestedNavigatorId } = introduction
  if (state === 'proposed') {
    if (origin === 'member') return [{ participantId: introduction.counterpartId }]
    return (['offer', 'need'] as const)
      .filter((side) => agreedAt(introduction, side) === null)
      .filter((side) => (side === 'offer' ? introduction.offerAskedAt : introduction.needAskedAt) !== null)
      .map((side) => ({ participantId: participantOf(introduction, side) }))
  }
  const navigator = state === 'brokering' ? navigatorParticipantId : state === 'requested' ? suggestedNavigatorId : null
  return navigator === null ? [] : [{ participantId: navigator, asNavigator: true }]
}

/** Whoever is to answer is reminded; nobody else. */
export const onReminderDue: Reaction<'introduction.reminder_due'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (!introduction) return
  const key = introduction.remindersSent === 2 ? ('reminderLast' as const) : ('reminderHalf' as const)
  await tellAbout(
    introductionId,
    jobId,
    waitedFor(introduction).map((recipient) => ({ ...recipient, key })),
  )
}
