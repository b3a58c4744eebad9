import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { introductionForMail, mailAbout } from './introduction-mail.server.ts'

export const onIntroductionProposed: Reaction<'introduction.proposed'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (!introduction) return
  await mailAbout(introductionId, jobId, [{ participantId: introduction.askerId, key: 'passedOn' }])
  // An answer is asked for only where one is still to be given.
  if (introduction.state !== 'proposed') return
  await mailAbout(introductionId, jobId, [{ participantId: introduction.counterpartId, key: 'proposed' }])
}
