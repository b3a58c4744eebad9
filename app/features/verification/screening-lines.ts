import { cleanText } from '#app/platform/form/text-schema.ts'
import { corporateNumberFault } from '#app/features/participants/rules/corporate-number.ts'
import { SCREENING_LINES_MAX } from './limits.ts'
import { foldScreening } from './fold-screening.ts'

export interface ScreeningLine {
  name: string
  corporateNumber: string | null
  reason: string
}

/** `line` counts from 1, as the eye does. `error` is a text key. */
export interface LineFault {
  line: number
  error: 'name' | 'number' | 'columns' | 'too_many'
}

const NAME_MAX = 200
const REASON_MAX = 300

/** Columns are divided by tabs, as a table pastes them, or by commas. */
const columnsOf = (line: string): string[] =>
  (line.includes('\t') ? line.split('\t') : line.split(/[,，]/)).map((cell) =>
    cleanText(cell).replace(/^"(.*)"$/, '$1'),
  )

function readLine(text: string, line: number): ScreeningLine | LineFault {
  const [name = '', number = '', reason = '', ...more] = columnsOf(text)
  if (more.some((cell) => cell !== '') || reason.length > REASON_MAX) return { line, error: 'columns' }
  if (name.length > NAME_MAX || foldScreening(name) === '') return { line, error: 'name' }
  const digits = number.normalize('NFKC').replace(/[\s-]/g, '')
  if (digits !== '' && corporateNumberFault(digits)) return { line, error: 'number' }
  return { name, corporateNumber: digits || null, reason }
}

/**
 * Reads pasted lines `name, corporate number, reason`; number and reason may be left out, blank lines count for nothing.
 * Names with a comma need tabs.
 */
export function readScreeningLines(pasted: string): { lines: ScreeningLine[]; faults: LineFault[] } {
  const numbered = pasted.split(/\r\n?|\n/).map((text, index) => ({ text, line: index + 1 }))
  const said = numbered.filter(({ text }) => text.trim() !== '')
  const tooMany = said[SCREENING_LINES_MAX]
  if (tooMany) return { lines: [], faults: [{ line: tooMany.line, error: 'too_many' }] }
  const read = said.map(({ text, line }) => readLine(text, line))
  return {
    lines: read.filter((one): one is ScreeningLine => 'name' in one),
    faults: read.filter((one): one is LineFault => 'error' in one),
  }
}
