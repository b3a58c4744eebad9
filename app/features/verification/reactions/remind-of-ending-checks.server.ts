import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { type CheckRow, checkStandings, REMIND_BEFORE_MS } from '../checks.ts'
import { operatorIds } from './on-verification-requested.server.ts'

const none = { hasCorporateNumber: false, lastDocumentAt: null }

/** Of verified participants: the newest checks of their kind that end within the time of the reminder. */
async function endingChecks(): Promise<{ id: string; participantId: string }[]> {
  const now = clock.now()
  const soon = new Date(now.getTime() + REMIND_BEFORE_MS)
  const participants = await db.participant.findMany({
    where: {
      verificationStatus: 'verified',
      checks: { some: { status: 'passed', validUntil: { gt: now, lte: soon } } },
    },
    select: { checks: true },
  })
  return participants.flatMap(({ checks }) =>
    checkStandings<CheckRow & { id: string; participantId: string }>(checks, none, now).flatMap(
      ({ isExpiring, latest }) => (isExpiring && latest ? [latest] : []),
    ),
  )
}

/**
 * Mails the operators once about each check that ends within 30 days. Nothing else happens by itself: the participant
 * stays verified until the operator acts.
 * @returns how many checks end soon
 */
export async function remindOfEndingChecks(): Promise<number> {
  const ending = await endingChecks()
  const operators = ending.length === 0 ? [] : await operatorIds()
  for (const { id, participantId } of ending)
    for (const memberId of operators)
      await mailMember({
        memberId,
        key: 'verification.mails.ending',
        path: `/console/participants/${participantId}`,
        // The mail is known by the check, so that it goes out once however often the sweep passes.
        jobId: `check-ends:${id}`,
      })
  return ending.length
}
