import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { moveInList } from '../move-in-list.ts'
import { lockPortfolio } from '../writes/lock-portfolio.server.ts'

interface Piece {
  participantId: string
  pieceId: string
}

/** Moves a piece one place. @throws AppError participant.not_found, request.not_found for a piece that is not there */
export async function movePiece(
  actor: MemberActor,
  { participantId, pieceId, direction }: Piece & { direction: 'up' | 'down' },
): Promise<void> {
  await runCommand(actor, 'participant:edit', async (context) => {
    const ids = await lockPortfolio(context, participantId)
    if (!ids.includes(pieceId)) throw new AppError('request.not_found')
    for (const [position, id] of moveInList(ids, pieceId, direction).entries())
      await context.tx.portfolioPiece.update({ where: { id }, data: { position } })
    await context.record({ action: 'portfolio.piece_moved', entityType: 'participant', entityId: participantId })
  })
}

/**
 * Takes a piece away. Its picture goes with it, unless another piece shows the same.
 * @throws AppError participant.not_found, request.not_found for a piece that is gone already
 */
export async function removePiece(actor: MemberActor, { participantId, pieceId }: Piece): Promise<void> {
  await runCommand(actor, 'participant:edit', async (context) => {
    const { tx, record } = context
    const ids = await lockPortfolio(context, participantId)
    if (!ids.includes(pieceId)) throw new AppError('request.not_found')
    const { imageId } = await tx.portfolioPiece.delete({ where: { id: pieceId }, select: { imageId: true } })
    if (imageId) await tx.image.deleteMany({ where: { id: imageId, purpose: 'portfolio', portfolio: { none: {} } } })
    await record({ action: 'portfolio.piece_removed', entityType: 'participant', entityId: participantId })
  })
}
