import sharp from 'sharp'
import { AppError } from '../errors/app-error.ts'
import { PICTURE_MAX_PIXELS } from '../images/limits.ts'
import { inTurn } from '../images/decoders.server.ts'

export const documentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type DocumentType = (typeof documentTypes)[number]

const PDF_START = /^%PDF-[12]\.\d/
const PDF_END = '%%EOF'
const TAIL_BYTES = 2048

/** A PDF begins with its version and ends with its mark (ISO 32000-1, 7.5); scanners put a few bytes behind it. */
function isPdf(bytes: Buffer): boolean {
  return PDF_START.test(bytes.subarray(0, 8).toString('latin1')) && bytes.subarray(-TAIL_BYTES).includes(PDF_END)
}

async function pictureType(bytes: Buffer): Promise<DocumentType | undefined> {
  try {
    const picture = sharp(bytes, { limitInputPixels: PICTURE_MAX_PIXELS, failOn: 'error', sequentialRead: true })
    const { format } = await picture.metadata()
    if (format !== 'jpeg' && format !== 'png') return undefined
    // A file that only begins like a picture does not decode to its end.
    await inTurn(() => picture.resize(16, 16, { fit: 'inside' }).raw().timeout({ seconds: 30 }).toBuffer())
    return format === 'jpeg' ? 'image/jpeg' : 'image/png'
  } catch {
    return undefined
  }
}

/**
 * What a paper is, by its bytes; its name and its declared type are never asked. It is kept as it was sent, because its
 * worth is that nobody has changed it: it may only be handed out for download.
 * @throws AppError document.unreadable, field `file`
 */
export async function sniffDocument(bytes: Buffer): Promise<DocumentType> {
  const type = isPdf(bytes) ? 'application/pdf' : await pictureType(bytes)
  if (!type) throw new AppError('document.unreadable', { field: 'file' })
  return type
}
