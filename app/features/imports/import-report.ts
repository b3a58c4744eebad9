import type { ImportCounts } from '#app/features/listings/import/check-file.server.ts'
import type { ImportError, ImportRecord } from '#app/features/listings/import/import-line.ts'
import type { LeftListing } from '#app/features/listings/import/plan-batch.server.ts'

/** What undoing an import has done, and what it has left alone because somebody has gone on with it. */
export interface UndoReport {
  removed: number
  restored: number
  leftCount: number
  left: { line: number; listingId: string; why: 'changed' | 'moved' | 'taken_over' }[]
}

/** What is known of an import; the JSON column of its row. */
export interface ImportReport {
  counts: ImportCounts
  errorCount: number
  errors: ImportError[]
  left: LeftListing[]
  /** The first records, with all they say. */
  first: ImportRecord[]
  undo?: UndoReport
}

export const emptyReport: ImportReport = {
  counts: { created: 0, updated: 0, unchanged: 0, left: 0, submitted: 0 },
  errorCount: 0,
  errors: [],
  left: [],
  first: [],
}

/** The column as it was written by us. */
export const asReport = (json: unknown): ImportReport => ({ ...emptyReport, ...(json as Partial<ImportReport>) })

/** The report as the column takes it. */
export const asJson = (report: ImportReport): object => JSON.parse(JSON.stringify(report)) as object
