import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'

const withPeople = {
  memberships: {
    orderBy: { createdAt: 'asc' },
    select: { memberId: true, role: true, member: { select: { email: true } } },
  },
} as const

/**
 * Holds the participant's row until the end of the transaction and reads its team. Two owners who act at the same moment
 * come one after the other, and the second sees what the first has written.
 * @throws AppError participant.not_found, also for a participant that has left
 */
export async function lockTeam({ tx }: Pick<CommandContext, 'tx'>, participantId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Participant" WHERE "id" = ${participantId}::uuid FOR NO KEY UPDATE`
  const row = await tx.participant.findUnique({ where: { id: participantId, deletedAt: null }, include: withPeople })
  if (!row) throw new AppError('participant.not_found')
  return row.memberships
}

/**
 * The locked team, for one who belongs to it as the rows say now, not as they said when the request began.
 * @throws AppError participant.not_found for everybody else
 */
export async function lockOwnTeam(ctx: CommandContext, participantId: string) {
  const team = await lockTeam(ctx, participantId)
  const { actor } = ctx
  const me = actor.kind === 'member' ? team.find(({ memberId }) => memberId === actor.memberId) : undefined
  if (!me) throw new AppError('participant.not_found')
  return { team, me }
}

/**
 * The same for one who decides about the team.
 * @throws AppError participant.not_found, team.not_owner
 */
export async function lockTeamAsOwner(ctx: CommandContext, participantId: string) {
  const locked = await lockOwnTeam(ctx, participantId)
  if (locked.me.role !== 'owner') throw new AppError('team.not_owner')
  return locked
}
