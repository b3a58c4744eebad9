import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { endReferrerClient } from '#app/features/referrers/writes/end-client.server.ts'
import { openInvitations } from '../scope.ts'
import { lockTeam } from '../writes/lock-team.server.ts'

/**
 * Joins the team the invitation is for. It is for one address: only its owner may accept. The link came by mail, so the
 * address is verified with it.
 * @returns the participant's id
 * @throws AppError invitation.not_found, invitation.ended (used, taken back or expired), invitation.other_address
 */
export async function acceptInvitation(actor: MemberActor, token: string): Promise<string> {
  return runCommand(actor, 'account:manage', async (ctx) => {
    const { tx, now, record, emit } = ctx
    const { memberId } = actor
    const invitation = await tx.invitation.findUnique({ where: { tokenHash: hashToken(token) } })
    if (!invitation) throw new AppError('invitation.not_found')
    if (invitation.email !== actor.email) throw new AppError('invitation.other_address')
    const { participantId, role } = invitation
    const team = await lockTeam(ctx, participantId)
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, ...openInvitations(now) },
      data: { acceptedAt: now },
    })
    if (count !== 1) throw new AppError('invitation.ended')
    if (team.some((person) => person.memberId === memberId)) throw new AppError('team.already_member')
    await tx.membership.create({ data: { memberId, participantId, role, createdAt: now } })
    await tx.member.updateMany({ where: { id: memberId, emailVerifiedAt: null }, data: { emailVerifiedAt: now } })
    const { referrerClientId } = invitation
    // The client decides for itself from now on.
    if (referrerClientId) await endReferrerClient(ctx, { referrerClientId, reason: 'taken_over' })
    await record({ action: 'team.joined', entityType: 'participant', entityId: participantId, data: { role } })
    await emit('team.joined', { participantId, memberId })
    return participantId
  })
}
