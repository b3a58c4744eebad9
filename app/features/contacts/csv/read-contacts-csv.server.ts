import { CsvError, parse } from 'csv-parse/sync'
import { encodeFormError, formErrorMap } from '#app/platform/form/error-map.ts'
import { coversIndustry } from '#search/knowledge/industry-nearness.ts'
import { foldWord, tradesMeant } from '../trade-words.ts'
import { CONTACTS_MAX } from '../limits.ts'
import { contactKey } from '../rules.ts'
import { type ContactInput, contactSchema } from '../schema.ts'
import {
  type CellFault,
  type ContactColumn,
  contactColumnKeys,
  type ContactWords,
  type ReadFile,
  type ReadLine,
  requiredColumns,
} from './contact-csv.ts'

type Cells = Partial<Record<ContactColumn, string>>

interface CsvRecord {
  info: { records: number; empty_lines: number }
  record: string[]
}

function readRecords(text: string): CsvRecord[] {
  return parse(text, {
    info: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as CsvRecord[]
}

/** A cell of an export that begins like a formula carries a ' before it. */
const unquoted = (cell: string) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')

/** A trade by its name on the site, by its code, or by an everyday word that means just one, or one with all that belongs to it. */
function industryMeant(read: string, { industries }: ContactWords): string {
  const known = industries.get(foldWord(read))
  const meant = tradesMeant(read)
  return known ?? meant.find((code) => meant.every((other) => coversIndustry(code, other))) ?? read
}

const meant = (cells: Cells, words: ContactWords) => ({
  ...cells,
  industry: industryMeant(cells.industry ?? '', words),
  strength: words.strengths.get(foldWord(cells.strength ?? '')) ?? cells.strength ?? '',
  lastContactOn: cells.lastContactOn ?? '',
  prefecture: words.prefectures.get(foldWord(cells.prefecture ?? '')) ?? cells.prefecture ?? '',
})

function faultsOf(cells: Cells, words: ContactWords): { contact: ContactInput | null; faults: CellFault[] } {
  const read = contactSchema.safeParse(meant(cells, words), { error: formErrorMap })
  const nameless = contactKey(cells) === '' ? [{ column: 'company' as const, error: 'required', read: '' }] : []
  if (read.success) return { contact: nameless.length === 0 ? read.data : null, faults: nameless }
  const faults = read.error.issues.map(({ path, message }): CellFault => {
    const column = contactColumnKeys.find((key) => key === path[0]) ?? 'company'
    const cell = cells[column] ?? ''
    return { column, error: cell === '' ? 'required' : message, read: cell.slice(0, 80) }
  })
  return { contact: null, faults: [...nameless, ...faults] }
}

const failed = (fault: string): ReadFile<ContactInput> => ({ lines: [], fault, unknownColumns: [] })

function readLines(records: readonly CsvRecord[], words: ContactWords): ReadFile<ContactInput> {
  const [head, ...rest] = records
  if (!head) return failed('empty')
  const columns = head.record.map((cell) => words.columns.get(foldWord(cell)))
  const missing = requiredColumns.find((key) => !columns.includes(key))
  if (missing) return failed(encodeFormError('column_missing', { column: missing }))
  if (rest.length > CONTACTS_MAX) return failed(encodeFormError('too_many_lines', { max: CONTACTS_MAX }))
  const lines = rest.flatMap(({ info, record }): ReadLine<ContactInput>[] => {
    if (record.every((cell) => cell === '')) return []
    const cells = Object.fromEntries(
      columns.flatMap((key, at) => (key ? [[key, unquoted(record[at] ?? '')]] : [])),
    ) as Cells
    return [{ line: info.records + info.empty_lines, cells, ...faultsOf(cells, words) }]
  })
  if (lines.length === 0) return failed('empty')
  return { lines, fault: null, unknownColumns: head.record.filter((cell, at) => cell !== '' && !columns[at]) }
}

/** A text of contacts, line by line, with what is wrong in each cell; nothing is written. */
export function readContactsCsv(text: string, words: ContactWords): ReadFile<ContactInput> {
  try {
    return readLines(readRecords(text), words)
  } catch (error) {
    if (error instanceof CsvError) return failed('not_csv')
    throw error
  }
}
