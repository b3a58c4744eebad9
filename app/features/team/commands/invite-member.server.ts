import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { DAY_MS } from '#app/platform/clock.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { invitationToken } from '../invitation-token.server.ts'
import type { InviteInput } from '../schema.ts'
import { lockTeamAsOwner } from '../writes/lock-team.server.ts'

/** How long an invitation may be accepted. */
export const INVITATION_MS = 14 * DAY_MS

/**
 * Invites an address to the team. One invitation per address is open at a time; one that has expired gives way.
 * @returns the invitation's id
 * @throws AppError team.not_owner, team.already_member, team.already_invited, request.too_many
 */
export async function inviteMember(
  actor: MemberActor,
  participantId: string,
  { email, role }: InviteInput,
): Promise<string> {
  await takePoint('invite:member', actor.memberId)
  return runCommand(
    actor,
    'team:manage',
    async (ctx) => {
      const { team } = await lockTeamAsOwner(ctx, participantId)
      const { tx, now, record, emit } = ctx
      if (team.some(({ member }) => member.email === email))
        throw new AppError('team.already_member', { field: 'email' })
      await tx.invitation.updateMany({
        where: { participantId, email, acceptedAt: null, revokedAt: null, expiresAt: { lte: now } },
        data: { revokedAt: now },
      })
      const id = randomUUID()
      await tx.invitation.create({
        data: {
          id,
          participantId,
          email,
          role,
          tokenHash: hashToken(invitationToken(id)),
          invitedByMemberId: actor.memberId,
          createdAt: now,
          expiresAt: new Date(now.getTime() + INVITATION_MS),
        },
      })
      await record({ action: 'team.invited', entityType: 'participant', entityId: participantId, data: { role } })
      await emit('team.invited', { invitationId: id })
      return id
    },
    { conflicts: { Invitation_one_open_per_address: 'team.already_invited' } },
  )
}
