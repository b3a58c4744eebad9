import { decoded, findEncoding } from '#app/features/listings/import/decode.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'

/**
 * The text of a sent file, UTF-8 or Shift_JIS.
 * @throws AppError import.no_text at the field for what is neither, a workbook for instance
 */
export async function readUpload(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  async function* open() {
    yield bytes
  }
  const encoding = await findEncoding(open)
  if (!encoding) throw new AppError('contacts.no_text', { field: 'file' })
  let text = ''
  for await (const part of decoded(open(), encoding)) text += part
  return text
}
