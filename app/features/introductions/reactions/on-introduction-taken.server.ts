import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { introductionForMail, tellAbout } from './introduction-mail.server.ts'

export const onIntroductionTaken: Reaction<'introduction.taken'> = async ({ introductionId }, { jobId }) => {
  const introduction = await introductionForMail(introductionId)
  if (introduction) await tellAbout(introductionId, jobId, [{ participantId: introduction.askerId, key: 'taken' }])
}
