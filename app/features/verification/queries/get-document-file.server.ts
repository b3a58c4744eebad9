import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { documentsVisibleTo } from '../scope.ts'

const ENDINGS: Record<string, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

/** A paper for download, under a name that says nothing. @throws AppError document.not_found */
export async function getDocumentFile(actor: MemberActor, id: string) {
  const found = await db.verificationDocument.findFirst({
    where: { AND: [{ id }, documentsVisibleTo(actor)] },
    select: { mime: true, bytes: true },
  })
  if (!found) throw new AppError('document.not_found')
  return { ...found, fileName: `document-${id.slice(-12)}.${ENDINGS[found.mime] ?? 'bin'}` }
}
