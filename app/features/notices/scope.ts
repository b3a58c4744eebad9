import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The actor's own notices; not those on behalf of a participant it has left. Nobody else reads them. */
export const ownNoticesScope = (actor: Actor): Prisma.NoticeWhereInput =>
  actor.kind === 'member'
    ? {
        memberId: actor.memberId,
        OR: [{ participantId: null }, { participantId: { in: actor.participants.map(({ id }) => id) } }],
      }
    : { memberId: { in: [] } }

/** The actor's own choices of how to be told. */
export const ownNoticeChoicesScope = (actor: Actor): { memberId: string | { in: string[] } } =>
  actor.kind === 'member' ? { memberId: actor.memberId } : { memberId: { in: [] } }
