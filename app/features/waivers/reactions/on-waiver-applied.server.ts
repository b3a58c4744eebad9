import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { operatorIds } from '#app/features/verification/reactions/on-verification-requested.server.ts'

/** Tells the operators that an application waits for them; whose it is stands on the page, not in the mail. */
export async function onWaiverApplied(
  { applicationId }: { applicationId: string },
  { jobId }: { jobId: string },
): Promise<void> {
  for (const memberId of await operatorIds())
    await mailMember({ memberId, key: 'waivers.mails.applied', path: `/console/waivers/${applicationId}`, jobId })
}
