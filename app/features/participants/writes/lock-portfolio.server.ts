import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { profileWritableScope } from '../scope.ts'

/**
 * The ids of a designer's pieces in their order, held until the transaction ends: two changes at once follow each other.
 * @throws AppError participant.not_found, also for who is no designer
 */
export async function lockPortfolio({ tx, actor }: CommandContext, participantId: string): Promise<string[]> {
  const where = { AND: [{ id: participantId, kinds: { has: 'designer' as const } }, profileWritableScope(actor)] }
  if ((await tx.participant.count({ where })) === 0) throw new AppError('participant.not_found')
  await tx.$executeRaw`SELECT 1 FROM "Participant" WHERE "id" = ${participantId}::uuid FOR UPDATE`
  const pieces = await tx.portfolioPiece.findMany({
    where: { participantId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return pieces.map(({ id }) => id)
}
