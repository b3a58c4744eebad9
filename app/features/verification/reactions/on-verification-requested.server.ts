import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { db } from '#app/platform/db.server.ts'

export const operatorIds = async (): Promise<string[]> => {
  const operators = await db.member.findMany({
    where: { isOperator: true, emailVerifiedAt: { not: null } },
    select: { id: true },
  })
  return operators.map(({ id }) => id)
}

/** Tells the operators that a participant waits for them; who it is stands on the page, not in the mail. */
export async function onVerificationRequested(
  { participantId }: { participantId: string },
  { jobId }: { jobId: string },
): Promise<void> {
  for (const memberId of await operatorIds())
    await mailMember({
      memberId,
      key: 'verification.mails.requested',
      path: `/console/participants/${participantId}`,
      jobId,
    })
}
