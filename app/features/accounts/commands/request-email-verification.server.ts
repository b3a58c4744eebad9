import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import type { ClientInfo } from '#app/platform/session/session.server.ts'
import { createEmailToken } from '../email-tokens.server.ts'

/**
 * Sends the verification mail again; earlier links stay good until they expire. Nothing is sent to who is verified.
 * @throws AppError request.too_many
 */
export async function requestEmailVerification(actor: MemberActor, client: ClientInfo): Promise<void> {
  if (actor.isEmailVerified) return
  await takePoint('mail:address', client.ipAddress)
  await takePoint('mail:account', actor.memberId)
  await runCommand(actor, 'account:manage', async ({ tx, now, record, emit }) => {
    const tokenId = await createEmailToken({ tx, now }, actor.memberId, 'verify_email')
    await record({ action: 'member.verification_requested', entityType: 'member', entityId: actor.memberId })
    await emit('account.verification_requested', { tokenId })
  })
}
