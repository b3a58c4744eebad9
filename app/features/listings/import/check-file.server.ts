import { db } from '#app/platform/db.server.ts'
import { foreseeParticipants } from './find-participants.server.ts'
import type { ImportError, ImportRecord } from './import-line.ts'
import { type ImportOptions, type LeftListing, type Plan, planBatch } from './plan-batch.server.ts'
import { type ImportSource, readBatches } from './read-batches.server.ts'

/** How many errors, and how many listings that are left alone, are listed; all are counted. */
const LISTED = 200
const SHOWN_ROWS = 20

export interface ImportCounts {
  created: number
  updated: number
  unchanged: number
  left: number
  /** Of the created: how many go to the operator at once. */
  submitted: number
}

export interface CheckedFile {
  total: number
  counts: ImportCounts
  errorCount: number
  errors: ImportError[]
  left: LeftListing[]
  /** The first records, for people to look at. */
  first: ImportRecord[]
}

/** Lines of a file with what an import would do with them. */
export interface CheckedBatch {
  lines: number
  records: ImportRecord[]
  errors: ImportError[]
  plan: Plan
}

export type CheckRequest = ImportSource & ImportOptions

/**
 * What an import would do, as of one moment: were the participants read before another import has written and the
 * listings after it, each would seem to belong to somebody else.
 */
const foresee = (records: ImportRecord[], request: CheckRequest): Promise<Plan> =>
  db.$transaction(
    async (tx) => planBatch(tx, records, await foreseeParticipants(tx, records, request.clients, request), request),
    { isolationLevel: 'RepeatableRead' },
  )

/** Goes through a file as an import would, and writes nothing. */
export async function* checkBatches(request: CheckRequest): AsyncGenerator<CheckedBatch> {
  for await (const { lines, records, errors } of readBatches(request)) {
    const plan = await foresee(records, request)
    yield { lines, records, plan, errors: [...errors, ...plan.errors].sort((a, b) => a.line - b.line) }
  }
}

export const noCounts = (): ImportCounts => ({ created: 0, updated: 0, unchanged: 0, left: 0, submitted: 0 })

/** Adds what a plan does to counts. */
export function addCounts(counts: ImportCounts, { inserts, changes, unchanged, left }: Plan): void {
  counts.created += inserts.length
  counts.submitted += inserts.filter(({ status }) => status === 'in_review').length
  counts.updated += changes.length
  counts.unchanged += unchanged
  counts.left += left.length
}

function upTo<T>(limit: number, list: T[], more: readonly T[]): void {
  list.push(...more.slice(0, Math.max(0, limit - list.length)))
}

/** All that is to be said of a file before it is written. @param onProgress told after every batch */
export async function checkFile(
  request: CheckRequest,
  onProgress: (lines: number) => void | Promise<void> = () => undefined,
): Promise<CheckedFile> {
  const checked: CheckedFile = { total: 0, counts: noCounts(), errorCount: 0, errors: [], left: [], first: [] }
  for await (const batch of checkBatches(request)) {
    checked.total += batch.lines
    checked.errorCount += batch.errors.length
    addCounts(checked.counts, batch.plan)
    upTo(LISTED, checked.errors, batch.errors)
    upTo(LISTED, checked.left, batch.plan.left)
    upTo(SHOWN_ROWS, checked.first, batch.records)
    await onProgress(checked.total)
  }
  return checked
}
