import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { checkBatches } from '#app/features/listings/import/check-file.server.ts'
import { type ImportEncoding, importEncodings } from '#app/features/listings/import/decode.server.ts'
import type { ImportError } from '#app/features/listings/import/import-line.ts'
import type { ImportWords } from '#app/features/listings/import/import-words.ts'
import { asReport } from '../import-report.ts'
import { clientsFor, openImport } from '../import-source.server.ts'
import { importsVisibleTo } from '../scope.ts'

/** All errors of a file that has been checked, some at a time; the file is gone through again. @throws AppError import.not_found */
export async function* findImportErrors(actor: Actor, id: string, words: ImportWords): AsyncGenerator<ImportError[]> {
  const batch = await db.importBatch.findFirst({
    where: { AND: [{ id, state: 'previewed' }, importsVisibleTo(actor)] },
  })
  if (!batch) throw new AppError('import.not_found')
  const { errors } = asReport(batch.report)
  const encoding = importEncodings.find((one) => one === batch.encoding) as ImportEncoding | undefined
  if (!encoding) return yield errors
  const clients = await clientsFor(db, batch.participantId)
  const options = { status: 'draft', isDemo: false, changesShown: clients === undefined } as const
  const request = { open: openImport(batch, encoding, words), ...options, ...(clients && { clients }) }
  for await (const checked of checkBatches(request)) yield checked.errors
}
