import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { readCells, readColumns } from './csv-columns.ts'
import { NotEncoded } from './decode.server.ts'
import type { ImportLine } from './import-line.ts'
import { headKeys, type ImportWords, keysOnly } from './import-words.ts'

/** UTF-16 units; a longer line is no listing. */
export const MAX_LINE = 200_000

export interface CsvReading {
  words?: ImportWords
  /** Keys without a column of which no line can be read. */
  required?: readonly string[]
}

interface CsvRecord {
  info: { records: number; empty_lines: number }
  record: string[]
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')

/** Lines are numbered as a spreadsheet does: a line break within quotes does not count. */
async function* records(texts: AsyncIterable<string>): AsyncGenerator<{ line: number; cells: string[] }> {
  const parser = parse({
    info: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MAX_LINE,
  })
  const source = Readable.from(texts)
  source.on('error', (error) => parser.destroy(error))
  for await (const { info, record } of source.pipe(parser) as AsyncIterable<CsvRecord>)
    yield { line: info.records + info.empty_lines, cells: record }
}

/** What csv-parse and the decoder throw, as an error of a line. */
export function unreadable(error: unknown, last: number): ImportLine {
  if (error instanceof NotEncoded) return { line: error.line, error: `not_${error.encoding.replace('-', '')}` }
  if (error instanceof CsvError) {
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : last
    return { line, error: 'not_csv' }
  }
  throw error
}

/** A CSV text line by line; the first line names the columns by key or, with words, as people call them. */
export async function* readCsv(
  texts: AsyncIterable<string>,
  { words = keysOnly, required = [...headKeys, 'title', 'teaser'] }: CsvReading = {},
): AsyncGenerator<ImportLine> {
  let head: ReturnType<typeof readColumns> | undefined
  for await (const { line, cells } of records(texts)) {
    if (isBlank(cells)) continue
    if (!head) {
      head = readColumns(cells, words, required)
      yield* head.errors
      if (!head.isReadable) return
    } else if (!isBlank(cells.slice(head.columns.length)))
      yield { line, error: `column_count?expected=${head.columns.length}&read=${cells.length}` }
    else yield { line, ...readCells(head, cells, words) }
  }
  if (!head) yield { line: 1, error: 'empty', isHead: true }
}
