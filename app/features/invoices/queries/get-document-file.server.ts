import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { documentNumber } from '../document.ts'
import { documentsVisibleTo } from '../scope.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The file of a document. @throws AppError document.not_found, also for one issued to somebody else */
export async function getDocumentFile(actor: Actor, id: string) {
  const found = UUID.test(id)
    ? await db.accountingDocument.findFirst({
        where: { AND: [{ id }, documentsVisibleTo(actor)] },
        select: { kind: true, year: true, sequence: true, version: true, pdf: true },
      })
    : null
  if (!found) throw new AppError('document.not_found')
  const version = found.version > 1 ? `-v${found.version}` : ''
  return { bytes: found.pdf, fileName: `${documentNumber(found)}${version}.pdf` }
}
