import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'

/** Tells the applicant what was decided; until when, how much or why not stands on the page. */
export async function onWaiverDecided(
  { applicationId }: { applicationId: string },
  { jobId }: { jobId: string },
): Promise<void> {
  const where = { id: applicationId, ...systemScope('news for the applicant') }
  const application = await db.waiverApplication.findFirst({ where, select: { participantId: true, state: true } })
  if (!application) return
  const { participantId, state } = application
  await tellParticipant({
    ...{ participantId, jobId, kind: 'payment', subject: 'waiver', subjectId: applicationId },
    textKey: state === 'approved' ? 'waivers.mails.approved' : 'waivers.mails.refused',
    path: `/waivers/${participantId}`,
  })
}
