import type { Prisma } from '#prisma/generated/client.ts'
import type { MemberActor } from '#app/platform/actor.ts'

/** The participants whose team the actor belongs to. */
export const teamsVisibleTo = (actor: MemberActor): Prisma.ParticipantWhereInput => ({
  memberships: { some: { memberId: actor.memberId } },
  deletedAt: null,
})

/** Invitations that somebody may still accept. */
export const openInvitations = (now: Date): Prisma.InvitationWhereInput => ({
  acceptedAt: null,
  revokedAt: null,
  expiresAt: { gt: now },
})
