import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { runningClientsScope } from '#app/features/referrers/scope.ts'
import { invitationToken } from '../invitation-token.server.ts'
import { INVITATION_MS } from './invite-member.server.ts'

/**
 * A bank or chamber invites its client to take over: whoever accepts becomes the owner, and the bank neither reads nor
 * writes from then on.
 * @throws AppError referrer.client_not_found, referrer.already_invited, request.too_many
 */
export async function inviteClientOwner(actor: MemberActor, referrerClientId: string, email: string): Promise<void> {
  await takePoint('invite:member', actor.memberId)
  await runCommand(
    actor,
    'client:assist',
    async ({ tx, now, record, emit }) => {
      const referral = await tx.referrerClient.findFirst({
        where: { AND: [{ id: referrerClientId }, runningClientsScope(actor)] },
      })
      if (!referral) throw new AppError('referrer.client_not_found')
      const participantId = referral.clientParticipantId
      await tx.invitation.updateMany({
        where: { participantId, email, acceptedAt: null, revokedAt: null, expiresAt: { lte: now } },
        data: { revokedAt: now },
      })
      const id = randomUUID()
      const open = { createdAt: now, expiresAt: new Date(now.getTime() + INVITATION_MS) }
      const invitedBy = { invitedByMemberId: actor.memberId, referrerClientId }
      const tokenHash = hashToken(invitationToken(id))
      await tx.invitation.create({
        data: { id, participantId, email, role: 'owner', tokenHash, ...invitedBy, ...open },
      })
      await record({ action: 'client.invited', entityType: 'referrer_client', entityId: referrerClientId })
      await emit('team.invited', { invitationId: id })
    },
    { conflicts: { Invitation_one_open_per_address: 'referrer.already_invited' } },
  )
}
