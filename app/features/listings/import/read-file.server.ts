import { createReadStream } from 'node:fs'
import { decoded, type ImportEncoding } from './decode.server.ts'
import type { ImportLine } from './import-line.ts'
import { type CsvReading, MAX_LINE, readCsv, unreadable } from './read-csv.server.ts'

function toLine(line: number, text: string): ImportLine {
  if (text.length > MAX_LINE) return { line, error: 'line_too_long' }
  try {
    const raw: unknown = JSON.parse(text)
    const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    return isObject ? { line, raw: raw as Record<string, unknown> } : { line, error: 'not_json' }
  } catch {
    return { line, error: 'not_json' }
  }
}

/** Cut where a line has grown past any use, so that a file without line ends does not fill the memory. */
const bounded = (text: string): string => (text.length > MAX_LINE ? text.slice(0, MAX_LINE + 1) : text)

async function* readJsonLines(texts: AsyncIterable<string>): AsyncGenerator<ImportLine> {
  let rest = ''
  let line = 0
  for await (const piece of texts) {
    const lines = (rest + piece).split('\n')
    rest = bounded(lines.pop() ?? '')
    for (const text of lines) {
      line++
      if (text.trim() !== '') yield toLine(line, text)
    }
  }
  if (rest.trim() !== '') yield toLine(line + 1, rest)
}

export interface Reading extends CsvReading {
  format: 'csv' | 'jsonl'
  encoding?: ImportEncoding
}

/**
 * Reads a file of listings, line by line: CSV with a head line, or JSON Lines. A byte order mark is allowed.
 * What cannot be read comes as a line with an error; after one the parser cannot get over, nothing follows.
 * @throws what the source throws
 */
export async function* readImport(
  source: AsyncIterable<Uint8Array>,
  { format, encoding = 'utf-8', ...csv }: Reading,
): AsyncGenerator<ImportLine> {
  const texts = decoded(source, encoding)
  let last = 1
  try {
    for await (const line of format === 'csv' ? readCsv(texts, csv) : readJsonLines(texts)) {
      last = line.line
      yield line
    }
  } catch (error) {
    yield unreadable(error, last)
  }
}

/** A file of the disk in UTF-8: `.csv`, else JSON Lines. @throws the file system's errors */
export const readImportFile = (path: string, csv: CsvReading = {}): AsyncGenerator<ImportLine> =>
  readImport(createReadStream(path) as AsyncIterable<Uint8Array>, {
    format: path.toLowerCase().endsWith('.csv') ? 'csv' : 'jsonl',
    ...csv,
  })
