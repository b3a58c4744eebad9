export const importEncodings = ['utf-8', 'shift_jis'] as const
export type ImportEncoding = (typeof importEncodings)[number]

/** The bytes are no text of that encoding. */
export class NotEncoded extends Error {
  constructor(
    readonly encoding: ImportEncoding,
    readonly line: number,
  ) {
    super(`not ${encoding}`)
  }
}

/**
 * The text of a file, piece by piece, without a byte order mark and zero bytes, which PostgreSQL keeps in no text.
 * @throws NotEncoded with the line
 */
export async function* decoded(
  source: AsyncIterable<Uint8Array>,
  encoding: ImportEncoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let line = 1
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new NotEncoded(encoding, line)
    }
  }
  for await (const bytes of source) {
    const text = decode(bytes)
    yield text.replaceAll('\0', '')
    line += text.split('\n').length - 1
  }
  yield decode()
}

async function isEncodedIn(source: AsyncIterable<Uint8Array>, encoding: ImportEncoding): Promise<boolean> {
  try {
    for await (const text of decoded(source, encoding)) void text
    return true
  } catch (error) {
    if (error instanceof NotEncoded) return false
    throw error
  }
}

/**
 * How a file is encoded: UTF-8 where it can be (Japanese in Shift_JIS never is), else Shift_JIS with the additions of
 * Windows, as Excel writes it.
 * @param open opens the file from its beginning
 * @returns undefined when it is neither
 */
export async function findEncoding(open: () => AsyncIterable<Uint8Array>): Promise<ImportEncoding | undefined> {
  for (const encoding of importEncodings) if (await isEncodedIn(open(), encoding)) return encoding
  return undefined
}
