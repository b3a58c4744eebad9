import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { ImportLine } from './import-line.ts'

/** UTF-16 units; a longer line is no listing. */
const MAX_LINE = 200_000

/** The text of a file, piece by piece, without a byte order mark. @throws RangeError with the line where it is not UTF-8 */
async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new RangeError(String(line))
    }
  }
  for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>) {
    const text = decode(bytes)
    yield text
    line += text.split('\n').length - 1
  }
  yield decode()
}

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

async function* readJsonLines(path: string): AsyncGenerator<ImportLine> {
  let rest = ''
  let line = 0
  for await (const piece of decoded(path)) {
    const lines = (rest + piece).split('\n')
    rest = bounded(lines.pop() ?? '')
    for (const text of lines) {
      line++
      if (text.trim() !== '') yield toLine(line, text)
    }
  }
  if (rest.trim() !== '') yield toLine(line + 1, rest)
}

interface CsvRecord {
  info: { lines: number }
  record: Record<string, unknown>
}

async function* readCsv(path: string): AsyncGenerator<ImportLine> {
  const parser = parse({ columns: true, info: true, skip_empty_lines: true, trim: true, max_record_size: MAX_LINE })
  const source = Readable.from(decoded(path))
  source.on('error', (error) => parser.destroy(error))
  for await (const { info, record } of source.pipe(parser) as AsyncIterable<CsvRecord>)
    yield { line: info.lines, raw: record }
}

/** What csv-parse and the decoder throw, as an error of a line. */
function asLine(error: unknown, last: number): ImportLine {
  if (error instanceof RangeError) return { line: Number(error.message) || last, error: 'not_utf8' }
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : last
    return { line, error: 'not_csv' }
  }
  throw error
}

/**
 * Reads a file of listings, line by line: `.csv` with a head line, else JSON Lines. UTF-8, a byte order mark is allowed.
 * What cannot be read comes as a line with an error; after one the parser cannot get over, nothing follows.
 * @throws the file system's errors
 */
export async function* readImportFile(path: string): AsyncGenerator<ImportLine> {
  let last = 1
  try {
    for await (const line of path.toLowerCase().endsWith('.csv') ? readCsv(path) : readJsonLines(path)) {
      last = line.line
      yield line
    }
  } catch (error) {
    yield asLine(error, last)
  }
}
