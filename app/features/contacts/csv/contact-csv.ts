/** The columns of a file of contacts, in the order of the template. */
export const contactColumnKeys = [
  'company',
  'person',
  'industry',
  'strength',
  'lastContactOn',
  'prefecture',
  'buys',
  'sells',
  'note',
] as const
export type ContactColumn = (typeof contactColumnKeys)[number]

/** Without these no line can be read. */
export const requiredColumns: readonly ContactColumn[] = ['industry', 'strength', 'lastContactOn']

/** What columns and choices are called, folded, in the languages of the site. */
export interface ContactWords {
  columns: ReadonlyMap<string, ContactColumn>
  strengths: ReadonlyMap<string, string>
  industries: ReadonlyMap<string, string>
  prefectures: ReadonlyMap<string, string>
}

/** What is wrong with one cell: an encoded form error, as forms have them. */
export interface CellFault {
  column: ContactColumn
  error: string
  read: string
}

export interface ReadLine<C> {
  /** As a spreadsheet numbers it; the first line is 1. */
  line: number
  cells: Partial<Record<ContactColumn, string>>
  /** Null where something is wrong. */
  contact: C | null
  faults: CellFault[]
}

export interface ReadFile<C> {
  lines: ReadLine<C>[]
  /** What keeps the whole file from being read: an encoded error. */
  fault: string | null
  /** Headings nobody knows; their cells are left out. */
  unknownColumns: string[]
}
