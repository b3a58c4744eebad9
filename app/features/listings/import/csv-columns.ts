import type { FieldDefinition } from '#app/tracks/field.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import { listingSides, trackKeys } from '#app/tracks/track-definition.ts'
import { isList } from '../draft-lists.ts'
import type { Cell, ImportLine } from './import-line.ts'
import { allSides, foldWord, type HeadKey, headKeys, type ImportWords, type Meanings, sideKey } from './import-words.ts'

export interface Column {
  heading: string
  folded: string
  /** One of `headKeys`; empty for a column that is for people only; undefined for a field. */
  head: HeadKey | '' | undefined
}

const headOf = (heading: string, words: ImportWords): Column['head'] => {
  const known = headKeys.find((key) => key === heading)
  return known ?? (words.head.get(foldWord(heading)) as HeadKey | '' | undefined)
}

/** The keys a heading can mean on any side. */
function keysOnAnySide({ heading, folded }: Column, words: ImportWords): string[] {
  return allSides.flatMap(({ key, fields }) => {
    const named = words.sides.get(key)?.columns.get(folded)
    return fields.some((field) => field.key === heading) ? [heading] : named === undefined ? [] : [named]
  })
}

const headError = (error: string, field: string, column?: string): ImportLine => ({
  line: 1,
  error,
  field,
  isHead: true,
  ...(column === undefined ? {} : { column }),
})

/**
 * Reads the head line.
 * @param required keys without a column of which no line can be read
 */
export function readColumns(cells: readonly string[], words: ImportWords, required: readonly string[]) {
  const columns = cells.map((heading) => ({ heading, folded: foldWord(heading), head: headOf(heading, words) }))
  const means = columns.map((column) => (column.head === undefined ? keysOnAnySide(column, words) : [column.head]))
  const missing = required.filter((key) => !means.some((keys) => (keys as string[]).includes(key)))
  const unknown = columns.filter(({ heading }, index) => means[index]?.length === 0 && heading !== '')
  const doubled = columns.filter(
    ({ folded, head }, index) => folded !== '' && head !== '' && columns.findIndex((c) => c.folded === folded) < index,
  )
  const errors = [
    ...missing.map((key) => headError('missing_column', key)),
    ...unknown.map(({ heading }) => headError('unknown_column', heading, heading)),
    ...doubled.map(({ heading }) => headError('column_twice', heading, heading)),
  ]
  return {
    columns,
    fieldsOf: fieldFinder(columns, words),
    errors,
    isReadable: missing.length === 0 && doubled.length === 0,
  }
}

const meaningOf = (cell: string, meanings: Meanings | undefined): string => meanings?.get(foldWord(cell)) ?? cell

/** Names of industries may have commas in them, so a comma divides only what is no name as a whole. */
function listOf(cell: string, meanings: Meanings | undefined): string {
  const divided = (text: string, by: RegExp): string[] => {
    const known = meanings?.get(foldWord(text))
    return known === undefined ? text.split(by).map((entry) => meaningOf(entry.trim(), meanings)) : [known]
  }
  const entries = cell.split(/[;\n]/).flatMap((entry) => divided(entry.trim(), /[、,]/))
  return entries.filter(Boolean).join('、')
}

/** Cells of our own exports begin with ' where a spreadsheet would take them for a formula. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')

/** Which field of a side stands in each column; looked up once for a file. */
function fieldsUnder(columns: readonly Column[], side: (typeof allSides)[number], words: ImportWords) {
  const named = words.sides.get(side.key)?.columns
  return columns.map(({ heading, folded }) =>
    side.fields.find(({ key }) => key === heading || key === named?.get(folded)),
  )
}

/** Gives what `fieldsUnder` finds, remembered by side. */
function fieldFinder(columns: readonly Column[], words: ImportWords) {
  const known = new Map<string, (FieldDefinition | undefined)[]>()
  return (side: (typeof allSides)[number]) => {
    const found = known.get(side.key) ?? fieldsUnder(columns, side, words)
    known.set(side.key, found)
    return found
  }
}

interface Head {
  columns: readonly Column[]
  fieldsOf: ReturnType<typeof fieldFinder>
}

/** A line of cells by field key, words put back into keys; what no field of its side is called keeps its heading. */
export function readCells({ columns, fieldsOf }: Head, cells: readonly string[], words: ImportWords) {
  const raw: Record<string, string> = {}
  const known = new Map<string, Cell>()
  const put = (key: string, { heading }: Column, text: string, value: string) => {
    raw[key] = value
    known.set(key, { column: heading, text })
  }
  const at = (index: number) => unguarded(cells[index] ?? '')
  columns.forEach((column, index) => {
    if (column.head) put(column.head, column, at(index), at(index))
  })
  const track = meaningOf(raw['track'] ?? '', words.tracks)
  const isTrack = (trackKeys as readonly string[]).includes(track)
  const names = isTrack ? listingSides.map((side) => words.sides.get(sideKey(track as TrackKey, side))?.name) : []
  const side = names.reduce((word, meanings) => meaningOf(word, meanings), raw['side'] ?? '')
  if ('track' in raw) raw['track'] = track
  if ('side' in raw) raw['side'] = side
  if ('participantKinds' in raw) raw['participantKinds'] = listOf(raw['participantKinds'] ?? '', words.kinds)
  const own = allSides.find((one) => one.key === sideKey(track as TrackKey, side as ListingSide))
  const fields = own && fieldsOf(own)
  columns.forEach((column, index) => {
    if (column.head !== undefined || column.folded === '') return
    const definition = fields?.[index]
    const options = own && definition && words.sides.get(own.key)?.options.get(definition.key)
    const value = definition && isList(definition) ? listOf(at(index), options) : meaningOf(at(index), options)
    // Without a side the other errors of the line say enough.
    if (own || value === '') put(definition?.key ?? column.heading, column, at(index), value)
  })
  return { raw, cells: known }
}
