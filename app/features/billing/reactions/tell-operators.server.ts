import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { operatorIds } from '#app/features/verification/reactions/on-verification-requested.server.ts'

/** Tells the operators that a payment waits for them; whose and how much stands on the page, not in the mail. */
export async function tellOperators({ key, chargeId, jobId }: Record<'key' | 'chargeId' | 'jobId', string>) {
  for (const memberId of await operatorIds())
    await mailMember({ memberId, key, path: `/console/payments/${chargeId}`, jobId })
}
