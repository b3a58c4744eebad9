import { createHash } from 'node:crypto'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { documentNumber } from '../document.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const books = systemScope('the operator’s books')

/**
 * A document with all its versions; the file of each is read and its fingerprint computed anew.
 * @throws AppError request.forbidden, document.not_found
 */
export async function getDocumentRecord(actor: Actor, id: string) {
  requirePermission(actor, 'console:read')
  const found = UUID.test(id) ? await db.accountingDocument.findFirst({ where: { id, ...books } }) : null
  if (!found) throw new AppError('document.not_found')
  const { kind, year, sequence, chargeId } = found
  const versions = await db.accountingDocument.findMany({
    where: { kind, year, sequence, ...books },
    orderBy: { version: 'asc' },
  })
  return {
    id,
    kind,
    number: documentNumber(found),
    chargeId,
    issuedOn: found.issuedOn.toISOString(),
    totalYen: Number(found.totalYen),
    counterpartyName: versions.at(-1)!.counterpartyName,
    lastVersion: versions.at(-1)!.version,
    versions: versions.map((version) => ({
      id: version.id,
      version: version.version,
      at: version.createdAt.toISOString(),
      counterpartyName: version.counterpartyName,
      note: version.correctionNote,
      sha256: version.sha256,
      isIntact: createHash('sha256').update(version.pdf).digest('hex') === version.sha256,
    })),
  }
}

export type DocumentRecord = Awaited<ReturnType<typeof getDocumentRecord>>
