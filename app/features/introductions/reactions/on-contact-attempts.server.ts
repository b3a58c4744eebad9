import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { operatorIds } from '#app/features/verification/reactions/on-verification-requested.server.ts'
import type { Reaction } from '#app/platform/jobs/reactions.server.ts'

/** Somebody keeps trying to get past the navigator: the operators look. Who it is stands on the page, not in the mail. */
export const onContactAttempts: Reaction<'member.contact_attempts'> = async (_, { jobId }) => {
  for (const memberId of await operatorIds())
    await mailMember({ memberId, key: 'introductions.mail.contactAttempts', path: '/console/introductions', jobId })
}
