import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { mailParticipant } from '#app/features/participants/reactions/mail-participant.server.ts'
import { askerId, counterpartId } from '../introduction-role.ts'

/** An introduction as its mails need it; nothing of it but ids goes into a mail. */
export async function introductionForMail(id: string) {
  const row = await db.introduction.findFirst({ where: { id, ...systemScope('mails to all concerned') } })
  return row && { ...row, askerId: askerId(row), counterpartId: counterpartId(row) }
}

/** The mails of an introduction, by what they say. */
export type MailKey =
  | 'queued'
  | 'requested'
  | 'taken'
  | 'proposed'
  | 'passedOn'
  | 'declined'
  | 'declinedNavigator'
  | 'calledOff'
  | 'withdrawn'
  | 'expired'
  | 'expiredOther'

interface Recipient {
  participantId: string
  key: MailKey
  /** Navigators read an introduction at their desk. */
  asNavigator?: boolean
}

export async function mailAbout(
  introductionId: string,
  jobId: string,
  recipients: readonly Recipient[],
): Promise<void> {
  for (const { participantId, key, asNavigator } of recipients) {
    const path = asNavigator ? `/desk/introductions/${introductionId}` : `/introductions/${introductionId}`
    await mailParticipant({ participantId, key: `introductions.mail.${key}`, path, jobId })
  }
}
