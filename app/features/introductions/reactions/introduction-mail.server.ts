import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import type { NoticeKind } from '#app/features/notices/rules.ts'
import { askerId, counterpartId } from '../introduction-role.ts'

/** An introduction as its mails need it; nothing of it but ids goes into a mail. */
export async function introductionForMail(id: string) {
  const row = await db.introduction.findFirst({ where: { id, ...systemScope('mails to all concerned') } })
  return row && { ...row, askerId: askerId(row), counterpartId: counterpartId(row) }
}

/** The mails of an introduction, by what they say. */
export type MailKey =
  | 'queued'
  | 'queuedForYou'
  | 'waitingList'
  | 'sentOn'
  | 'proposedDirect'
  | 'suggested'
  | 'navigatorChanged'
  | 'agreedFirst'
  | 'reminderHalf'
  | 'reminderLast'
  | 'closed'
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
  | 'answeredLate'

/** An answer is waited for, something has gone on, or it has come to its end. */
const kinds: Record<MailKey, NoticeKind> = {
  queued: 'introduction_asked',
  queuedForYou: 'introduction_asked',
  suggested: 'introduction_asked',
  proposedDirect: 'introduction_asked',
  reminderHalf: 'introduction_asked',
  reminderLast: 'introduction_asked',
  waitingList: 'introduction_progress',
  sentOn: 'introduction_progress',
  agreedFirst: 'introduction_progress',
  navigatorChanged: 'introduction_progress',
  closed: 'introduction_ended',
  requested: 'introduction_progress',
  taken: 'introduction_progress',
  proposed: 'introduction_asked',
  passedOn: 'introduction_progress',
  declined: 'introduction_ended',
  declinedNavigator: 'introduction_ended',
  calledOff: 'introduction_ended',
  withdrawn: 'introduction_ended',
  expired: 'introduction_ended',
  expiredOther: 'introduction_ended',
  answeredLate: 'introduction_ended',
}

interface Recipient {
  participantId: string
  key: MailKey
  /** Navigators read an introduction at their desk. */
  asNavigator?: boolean
}

/** Tells each of them, in the list of notices and as they chose by mail. */
export async function tellAbout(
  introductionId: string,
  jobId: string,
  recipients: readonly Recipient[],
): Promise<void> {
  for (const { participantId, key, asNavigator } of recipients) {
    const path = asNavigator ? `/desk/introductions/${introductionId}` : `/introductions/${introductionId}`
    await tellParticipant({
      participantId,
      kind: kinds[key],
      subject: 'introduction',
      subjectId: introductionId,
      textKey: `introductions.mail.${key}`,
      path,
      jobId,
    })
  }
}
