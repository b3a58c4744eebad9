import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { introductionForMail, type MailKey, tellAbout } from './introduction-mail.server.ts'

type Found = NonNullable<Awaited<ReturnType<typeof introductionForMail>>>

/** What a navigator brings up goes to everybody asked; what a member asks, to the counterpart, and word of it to the asker. */
function recipientsOf(introduction: Found): { participantId: string; key: MailKey }[] {
  const { origin, state, offerAskedAt, needAskedAt, navigatorParticipantId } = introduction
  const isOpen = state === 'proposed'
  if (origin === 'navigator')
    return [
      ...(isOpen && offerAskedAt
        ? [{ participantId: introduction.offerParticipantId, key: 'suggested' as const }]
        : []),
      ...(isOpen && needAskedAt ? [{ participantId: introduction.needParticipantId, key: 'suggested' as const }] : []),
    ]
  const isDirect = navigatorParticipantId === null
  const key = isDirect ? ('sentOn' as const) : ('passedOn' as const)
  const toCounterpart = isDirect ? ('proposedDirect' as const) : ('proposed' as const)
  return [
    { participantId: introduction.askerId, key },
    // An answer is asked for only where one is still to be given.
    ...(isOpen ? [{ participantId: introduction.counterpartId, key: toCounterpart }] : []),
  ]
}

export const onIntroductionProposed: Reaction<'introduction.proposed'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (introduction) await tellAbout(introductionId, jobId, recipientsOf(introduction))
}
