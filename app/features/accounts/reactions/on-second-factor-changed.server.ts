import type { EventPayloads } from '#app/platform/events.ts'
import { mailMember } from './mail-member.server.ts'

type Job = { jobId: string }

/** Tells the owner of the account, who may not have been the one who did it. */
export const onSecondFactorChanged = (
  { memberId, change }: EventPayloads['account.second_factor_changed'],
  { jobId }: Job,
): Promise<void> =>
  mailMember({ memberId, key: `accounts.mail.secondFactor.${change}`, path: '/account/two-step', jobId })

/** The same when a written-down code let somebody in. */
export const onRecoveryCodeUsed = (
  { memberId }: EventPayloads['account.recovery_code_used'],
  { jobId }: Job,
): Promise<void> => mailMember({ memberId, key: 'accounts.mail.recoveryCodeUsed', path: '/account/two-step', jobId })
