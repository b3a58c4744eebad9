import { readCrop } from '#app/platform/images/crop.ts'
import { type ProcessedImage, processImage } from '#app/platform/images/process-image.server.ts'
import type { PictureInput } from './picture-schema.ts'

/**
 * The sent picture, decoded, stripped and written anew. Takes seconds for a large one: to be done before the transaction.
 * @throws AppError image.*, field `picture`
 */
export const readPicture = async ({ picture, crop }: Pick<PictureInput, 'picture' | 'crop'>): Promise<ProcessedImage> =>
  processImage(new Uint8Array(await picture.arrayBuffer()), readCrop(crop))
