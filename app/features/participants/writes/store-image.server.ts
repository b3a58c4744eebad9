import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ProcessedImage } from '#app/platform/images/process-image.server.ts'
import type { ImagePurpose } from '../picture-schema.ts'

interface Place {
  participantId: string
  purpose: ImagePurpose
  /** With purpose `listing`. */
  listingId?: string
}

interface StoredImage extends Place {
  alt: string
  picture: ProcessedImage
}

interface KeptImage extends Pick<ProcessedImage, 'width' | 'height' | 'sha256'> {
  alt: string
  findings: string[]
  variants: () => Promise<{ width: number; mime: string; bytes: Uint8Array }[]>
}

/** Rows a participant may hold, those no page uses any more among them: nobody may fill the disk. */
const IMAGES_MAX = 200

async function keep(
  { tx, actor, now }: CommandContext,
  { participantId, purpose, listingId }: Place,
  { variants, ...image }: KeptImage,
  field: 'picture' | 'alt',
): Promise<string> {
  // Two uploads of one participant wait for each other: both would count the same rows.
  await tx.$executeRaw`SELECT 1 FROM "Participant" WHERE "id" = ${participantId}::uuid FOR UPDATE`
  const place = { participantId, purpose, listingId: listingId ?? null }
  const { sha256, alt } = image
  const same = await tx.image.findFirst({ where: { ...place, sha256, alt }, select: { id: true } })
  if (same) return same.id
  if ((await tx.image.count({ where: { participantId } })) >= IMAGES_MAX)
    throw new AppError('image.too_many', { field, params: { max: IMAGES_MAX } })
  const { id } = await tx.image.create({
    data: {
      ...place,
      ...image,
      uploadedByMemberId: actor.kind === 'member' ? actor.memberId : participantId,
      createdAt: now,
      variants: { create: (await variants()).map((one) => ({ ...one, bytes: new Uint8Array(one.bytes) })) },
    },
    select: { id: true },
  })
  return id
}

/**
 * Keeps a picture. The same picture with the same description, sent again or twice at once, is kept once.
 * Whether the actor may write for the participant (or the listing) the caller has checked in the same transaction.
 * @returns the image's id
 * @throws AppError image.too_many
 */
export function storeImage(ctx: CommandContext, { alt, picture, ...place }: StoredImage): Promise<string> {
  const { width, height, sha256, findings, variants } = picture
  const kinds = findings.map(({ kind }) => kind)
  return keep(
    ctx,
    place,
    { alt, width, height, sha256, findings: kinds, variants: () => Promise.resolve(variants) },
    'picture',
  )
}

/**
 * Keeps a picture of the same participant once more, for another place or with other words: what others have read
 * beside it stays as it was.
 * @returns the copy's id
 * @throws AppError image.not_found for one that is not the participant's, image.too_many
 */
export async function copyImage(
  ctx: CommandContext,
  imageId: string,
  { alt, ...place }: Place & { alt: string },
): Promise<string> {
  const { tx } = ctx
  const image = await tx.image.findFirst({
    where: { id: imageId, participantId: place.participantId },
    select: { width: true, height: true, sha256: true, findings: true },
  })
  if (!image) throw new AppError('image.not_found')
  const variants = () =>
    tx.imageVariant.findMany({ where: { imageId }, select: { width: true, mime: true, bytes: true } })
  return keep(ctx, place, { ...image, alt, variants }, 'alt')
}
