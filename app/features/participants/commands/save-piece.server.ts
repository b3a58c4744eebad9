import type { MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { MetadataFinding } from '#app/platform/images/findings.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { PIECES_MAX } from '../limits.ts'
import type { PieceInput } from '../portfolio-schema.ts'
import { readPicture } from '../read-picture.server.ts'
import { lockPortfolio } from '../writes/lock-portfolio.server.ts'
import { storeImage } from '../writes/store-image.server.ts'

interface SavedPiece {
  imageId: string | null
  /** What the data inside the file told; for the sender's eyes only. */
  findings: MetadataFinding[]
}

type Picture = Awaited<ReturnType<typeof readPicture>>

async function addPiece(
  context: CommandContext,
  participantId: string,
  data: { title: string; caption: string; year: number | null; imageId: string | null },
) {
  const { tx, now } = context
  const last = await tx.portfolioPiece.aggregate({ where: { participantId }, _max: { position: true } })
  await tx.portfolioPiece.create({
    data: { ...data, participantId, position: (last._max.position ?? -1) + 1, createdAt: now },
  })
}

/** The picture of the piece after saving: the new one, or the one it has, with the description as it is now. */
async function imageOf(
  context: CommandContext,
  participantId: string,
  pieceId: string | undefined,
  picture: Picture | undefined,
  alt: string,
) {
  if (picture) return storeImage(context, { participantId, purpose: 'portfolio', alt, picture })
  if (pieceId === undefined) return null
  const piece = await context.tx.portfolioPiece.findUnique({ where: { id: pieceId }, select: { imageId: true } })
  if (piece?.imageId && alt) await context.tx.image.update({ where: { id: piece.imageId }, data: { alt } })
  return piece?.imageId ?? null
}

/**
 * Adds a piece of work behind the others, or changes one; without a new picture it keeps the one it has.
 * @throws AppError participant.not_found, request.not_found for a piece that is not there, portfolio.too_many, image.*
 */
export async function savePiece(
  actor: MemberActor,
  { participantId, pieceId }: { participantId: string; pieceId?: string },
  { title, caption = '', year, alt = '', picture: file, crop }: PieceInput,
): Promise<SavedPiece> {
  requirePermission(actor, 'participant:edit')
  const picture = file && (await readPicture({ picture: file, crop }))
  return runCommand(actor, 'participant:edit', async (context) => {
    const { tx, record } = context
    const ids = await lockPortfolio(context, participantId)
    if (pieceId !== undefined && !ids.includes(pieceId)) throw new AppError('request.not_found')
    if (pieceId === undefined && ids.length >= PIECES_MAX)
      throw new AppError('portfolio.too_many', { params: { max: PIECES_MAX } })
    const imageId = await imageOf(context, participantId, pieceId, picture, alt)
    const data = { title, caption, year: year ?? null, imageId }
    if (pieceId === undefined) await addPiece(context, participantId, data)
    else await tx.portfolioPiece.update({ where: { id: pieceId }, data })
    const action = pieceId === undefined ? 'portfolio.piece_added' : 'portfolio.piece_changed'
    await record({ action, entityType: 'participant', entityId: participantId })
    return { imageId, findings: picture?.findings ?? [] }
  })
}
