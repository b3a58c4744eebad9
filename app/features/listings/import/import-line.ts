import type { FieldValues } from '#app/tracks/field.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import type { ParticipantKind } from '#prisma/generated/enums.ts'

/** What is wrong with one line of a file. */
export interface ImportError {
  line: number
  /** The key of the field, or the heading where no field is called so; null when the whole line cannot be read. */
  field: string | null
  /** Text key under `listings.import.errors` or `form`, with its parameters encoded (`too_long?max=60`). */
  error: string
  /** The heading over the cell and what stands in it, where the file has cells. */
  column?: string
  read?: string
}

/** A cell as the file has it. */
export interface Cell {
  column: string
  text: string
}

/** One line as it was read: an object whose keys are not yet trusted, or what is wrong with it. */
export type ImportLine =
  | { line: number; raw: Record<string, unknown>; cells?: ReadonlyMap<string, Cell> }
  | { line: number; error: string; field?: string; column?: string; isHead?: true }

/** One listing to be. */
export interface ImportRecord {
  line: number
  externalId: string
  track: TrackKey
  side: ListingSide
  participant: { externalId: string; name: string; kinds: ParticipantKind[] }
  values: FieldValues
}

const MAX_READ = 80

/** Errors of a line with the cells they stand in. */
export function withCells(errors: readonly ImportError[], line: ImportLine): ImportError[] {
  const cells = 'raw' in line ? line.cells : undefined
  if (!cells) return [...errors]
  return errors.map((error) => {
    const cell = error.field === null ? undefined : cells.get(error.field)
    return cell ? { ...error, column: cell.column, read: cell.text.slice(0, MAX_READ) } : error
  })
}
