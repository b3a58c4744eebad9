import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ProcessedImage } from '#app/platform/images/process-image.server.ts'
import type { ImagePurpose } from '../picture-schema.ts'

interface StoredImage {
  participantId: string
  purpose: ImagePurpose
  /** With purpose `listing`. */
  listingId?: string
  alt: string
  picture: ProcessedImage
}

/** Rows a participant may hold, those no page uses any more among them: nobody may fill the disk. */
const IMAGES_MAX = 200

/**
 * Keeps a picture. The same picture sent again, or twice at once, is kept once; the later description counts.
 * Whether the actor may write for the participant (or the listing) the caller has checked in the same transaction.
 * @returns the image's id
 * @throws AppError image.too_many
 */
export async function storeImage(
  { tx, actor, now }: CommandContext,
  { participantId, purpose, listingId, alt, picture }: StoredImage,
): Promise<string> {
  // Two uploads of one participant wait for each other: both would count the same rows.
  await tx.$executeRaw`SELECT 1 FROM "Participant" WHERE "id" = ${participantId}::uuid FOR UPDATE`
  const place = { participantId, purpose, listingId: listingId ?? null }
  const same = await tx.image.findFirst({ where: { ...place, sha256: picture.sha256 }, select: { id: true } })
  if (same) {
    await tx.image.update({ where: { id: same.id }, data: { alt } })
    return same.id
  }
  if ((await tx.image.count({ where: { participantId } })) >= IMAGES_MAX)
    throw new AppError('image.too_many', { field: 'picture', params: { max: IMAGES_MAX } })
  const { width, height, sha256, findings, variants } = picture
  const { id } = await tx.image.create({
    data: {
      ...place,
      alt,
      width,
      height,
      sha256,
      findings: findings.map(({ kind }) => kind),
      uploadedByMemberId: actor.kind === 'member' ? actor.memberId : participantId,
      createdAt: now,
      variants: { create: variants.map((variant) => ({ ...variant, bytes: new Uint8Array(variant.bytes) })) },
    },
    select: { id: true },
  })
  return id
}
