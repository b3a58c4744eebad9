import type { Prisma } from '#prisma/generated/client.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { wayOut } from '../rules.ts'
import { teamsVisibleTo } from '../scope.ts'

const withPeople = {
  memberships: {
    orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
    select: { memberId: true, role: true, createdAt: true, member: { select: { displayName: true, email: true } } },
  },
  invitations: {
    where: { acceptedAt: null, revokedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, email: true, role: true, createdAt: true, expiresAt: true },
  },
} satisfies Prisma.ParticipantInclude

/**
 * The people of a participant. Addresses and invitations are shown to those who decide.
 * @throws AppError participant.not_found for who does not belong to it
 */
export async function getTeamPage(actor: MemberActor, participantId: string) {
  const row = await db.participant.findFirst({
    where: { AND: [{ id: participantId }, teamsVisibleTo(actor)] },
    include: withPeople,
  })
  if (!row) throw new AppError('participant.not_found')
  const now = clock.now()
  const isOwner = row.memberships.some(({ memberId, role }) => memberId === actor.memberId && role === 'owner')
  const canManage = isOwner && can(actor, 'team:manage')
  return {
    participant: { id: participantId, name: row.name },
    isOwner,
    canManage,
    wayOut: wayOut(row.memberships, actor.memberId),
    people: row.memberships.map(({ memberId, role, createdAt, member }) => ({
      memberId,
      role,
      displayName: member.displayName,
      email: canManage || memberId === actor.memberId ? member.email : null,
      isMe: memberId === actor.memberId,
      since: createdAt.toISOString(),
    })),
    invitations: canManage
      ? row.invitations.map(({ id, email, role, createdAt, expiresAt }) => ({
          id,
          email,
          role,
          sentAt: createdAt.toISOString(),
          expiresAt: expiresAt.toISOString(),
          isExpired: expiresAt <= now,
        }))
      : [],
  }
}

export type TeamView = Awaited<ReturnType<typeof getTeamPage>>
export type TeamPersonView = TeamView['people'][number]
export type InvitationView = TeamView['invitations'][number]
