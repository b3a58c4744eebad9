import { createHash } from 'node:crypto'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { AppError } from '../errors/app-error.ts'
import type { Crop } from './crop.ts'
import { inTurn } from './decoders.server.ts'
import type { MetadataFinding } from './findings.ts'
import { PICTURE_BOXES, PICTURE_MAX_BYTES, PICTURE_MAX_PIXELS, PICTURE_MIN_SIDE } from './limits.ts'
import { readMetadata } from './read-metadata.server.ts'

/** A picture written anew: nothing of the file that was sent is in it but what the eye sees. */
export interface ProcessedImage {
  /** Pixels of the largest variant. */
  width: number
  height: number
  /** Of the file as it was sent and the part that was kept: the same picture sent twice has the same. */
  sha256: string
  variants: ImageBytes[]
  findings: MetadataFinding[]
}

interface ImageBytes {
  /** The box it was written for. */
  width: number
  mime: 'image/webp'
  bytes: Buffer
}

const TIMEOUT_S = 30
const QUALITY = 80

const open = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: PICTURE_MAX_PIXELS, failOn: 'error', pages: 1, sequentialRead: true })

const refuse = (reason: 'unreadable' | 'too_large' | 'animated' | 'too_small', cause?: unknown) =>
  new AppError(`image.${reason}`, { field: 'picture', cause })

async function look(bytes: Uint8Array): Promise<Metadata> {
  // The header alone: the limit of pixels would answer like a file that is no picture.
  const metadata = await sharp(bytes, { limitInputPixels: false, pages: 1 })
    .metadata()
    .catch((error: unknown) => {
      throw refuse('unreadable', error)
    })
  if (metadata.width * metadata.height > PICTURE_MAX_PIXELS) throw refuse('too_large')
  if ((metadata.pages ?? 1) > 1) throw refuse('animated')
  if (Math.min(metadata.width, metadata.height) < PICTURE_MIN_SIDE) throw refuse('too_small')
  return metadata
}

interface Size {
  width: number
  height: number
}

function partOf({ width, height }: Size, crop: Crop) {
  const left = Math.min(Math.floor(crop.x * width), width - 1)
  const top = Math.min(Math.floor(crop.y * height), height - 1)
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(crop.width * width), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height * height), height - top)),
  }
}

async function write(bytes: Uint8Array, upright: Size, crop: Crop | undefined) {
  const part = crop && partOf(upright, crop)
  const kept = part ?? upright
  if (Math.min(kept.width, kept.height) < PICTURE_MIN_SIDE) throw refuse('too_small')
  const longest = Math.max(kept.width, kept.height)
  const boxes = PICTURE_BOXES.filter((_, index) => index === 0 || PICTURE_BOXES[index - 1]! < longest)
  const all = []
  for (const box of boxes) {
    const upright = open(bytes).autoOrient()
    const written = await (part ? upright.extract(part) : upright)
      .resize({ width: box, height: box, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .timeout({ seconds: TIMEOUT_S })
      .toBuffer({ resolveWithObject: true })
    all.push({ box, bytes: written.data, width: written.info.width, height: written.info.height })
  }
  return all
}

/**
 * Takes a file for a picture only if it can be decoded as one; its name and its declared type are never asked. Turned
 * upright, cut to `crop`, written anew as WebP for each box, so that appended and embedded data stay behind.
 * @throws AppError image.unreadable, image.too_large (bytes or pixels), image.animated, image.too_small; field `picture`
 */
export async function processImage(bytes: Uint8Array, crop?: Crop): Promise<ProcessedImage> {
  if (bytes.byteLength === 0) throw refuse('unreadable')
  if (bytes.byteLength > PICTURE_MAX_BYTES) throw refuse('too_large')
  return inTurn(async () => {
    const metadata = await look(bytes)
    const findings = await readMetadata(bytes, metadata)
    const written = await write(bytes, metadata.autoOrient, crop).catch((error: unknown) => {
      throw error instanceof AppError ? error : refuse('unreadable', error)
    })
    const largest = written.at(-1)!
    const sha256 = createHash('sha256')
      .update(bytes)
      .update(JSON.stringify(crop ?? null))
      .digest('hex')
    const variants = written.map(({ box, bytes }): ImageBytes => ({ width: box, mime: 'image/webp', bytes }))
    return { width: largest.width, height: largest.height, sha256, variants, findings }
  })
}
