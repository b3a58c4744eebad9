import { mailMember } from './mail-member.server.ts'

/** Tells the owner of the account, who may not have been the one who did it. */
export async function onPasswordChanged(
  { memberId }: { memberId: string },
  { jobId }: { jobId: string },
): Promise<void> {
  await mailMember({ memberId, key: 'accounts.mail.passwordChanged', path: '/account', jobId })
}
