import type { Prisma } from '#prisma/generated/client.ts'
import type { MemberActor } from '#app/platform/actor.ts'

/** The member's own browser sessions that have not ended. */
export const sessionsVisibleTo = (actor: MemberActor, now: Date): Prisma.SessionWhereInput => ({
  memberId: actor.memberId,
  expiresAt: { gt: now },
})
