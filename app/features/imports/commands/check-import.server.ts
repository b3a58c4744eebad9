import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { checkFile } from '#app/features/listings/import/check-file.server.ts'
import { findEncoding, type ImportEncoding, importEncodings } from '#app/features/listings/import/decode.server.ts'
import type { ImportWords } from '#app/features/listings/import/import-words.ts'
import { asJson, emptyReport, type ImportReport } from '../import-report.ts'
import { clientsFor, openImport } from '../import-source.server.ts'
import { readParts } from '../parts.server.ts'
import { showProgress } from '../show-progress.server.ts'

interface Batch {
  id: string
  participantId: string | null
  encodingAsked: string | null
}

type Checked = { encoding: string; rowCount: number; report: ImportReport }

/** What to say of a file that is no text in either encoding; a workbook of a spreadsheet begins like an archive. */
async function noText(id: string): Promise<Checked> {
  const { value } = await readParts(id).next()
  const isArchive = value !== undefined && value[0] === 0x50 && value[1] === 0x4b
  const error = { line: 1, field: null, error: isArchive ? 'workbook' : 'unknown_encoding' }
  return { encoding: '', rowCount: 0, report: { ...emptyReport, errorCount: 1, errors: [error] } }
}

async function check(batch: Batch, words: ImportWords): Promise<Checked> {
  const asked = importEncodings.find((one) => one === batch.encodingAsked)
  const encoding: ImportEncoding | undefined = asked ?? (await findEncoding(() => readParts(batch.id)))
  if (!encoding) return noText(batch.id)
  const clients = await clientsFor(db, batch.participantId)
  const open = openImport(batch, encoding, words)
  const options = { status: 'submitted', isDemo: false, changesShown: clients === undefined } as const
  const request = { open, ...options, ...(clients && { clients }) }
  const { total, ...report } = await checkFile(request, showProgress(batch.id))
  return { encoding, rowCount: total, report }
}

/** Goes through an uploaded file and keeps what an import of it would do. Run twice it does no more than once. */
export async function checkImport(batchId: string, words: ImportWords): Promise<void> {
  const waiting = { id: batchId, state: 'checking', ...systemScope('the job of an import') } as const
  const batch = await db.importBatch.findFirst({ where: waiting })
  if (!batch) return
  const { report, ...found } = await check(batch, words)
  await db.importBatch.updateMany({
    where: { ...waiting, encodingAsked: batch.encodingAsked },
    data: { ...found, state: 'previewed', progress: 0, report: asJson(report) },
  })
}
