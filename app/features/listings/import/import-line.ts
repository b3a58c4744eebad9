import type { FieldValues } from '#app/tracks/field.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import type { ParticipantKind } from '#prisma/generated/enums.ts'

/** What is wrong with one line of a file. */
export interface ImportError {
  line: number
  /** The name of the field as the file writes it; null when the whole line cannot be read. */
  field: string | null
  /** Text key under `listings.import.errors` or `form`, with its parameters encoded (`too_long?max=60`). */
  error: string
}

/** One line as it was read: an object whose keys are not yet trusted, or what is wrong with it. */
export type ImportLine = { line: number; raw: Record<string, unknown> } | { line: number; error: string }

/** One listing to be. */
export interface ImportRecord {
  line: number
  externalId: string
  track: TrackKey
  side: ListingSide
  participant: { externalId: string; name: string; kinds: ParticipantKind[] }
  values: FieldValues
}
