import { createHash } from 'node:crypto'
import { profileWritableScope } from '#app/features/participants/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { sniffDocument } from '#app/platform/documents/sniff-document.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { DOCUMENT_MAX_BYTES, DOCUMENTS_MAX } from '../limits.ts'
import { ownDocumentsScope } from '../scope.ts'

/**
 * Hands in a paper for the check. The same paper sent twice, or twice at once, is kept once.
 * @throws AppError participant.not_found, document.unreadable, document.too_large, document.too_many; field `file`
 */
export async function addDocument(
  actor: MemberActor,
  { participantId, label, file }: { participantId: string; label: string; file: File },
): Promise<void> {
  requirePermission(actor, 'participant:request_verification')
  if (file.size > DOCUMENT_MAX_BYTES) throw new AppError('document.too_large', { field: 'file' })
  const bytes = Buffer.from(await file.arrayBuffer())
  const mime = await sniffDocument(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await runCommand(actor, 'participant:request_verification', async ({ tx, now, record }) => {
    const own = { AND: [{ id: participantId }, profileWritableScope(actor)] }
    if ((await tx.participant.count({ where: own })) === 0) throw new AppError('participant.not_found')
    // Two uploads of one participant wait for each other: both would count the same rows.
    await tx.$executeRaw`SELECT 1 FROM "Participant" WHERE "id" = ${participantId}::uuid FOR UPDATE`
    const kept = { AND: [{ participantId }, ownDocumentsScope(actor)] }
    if ((await tx.verificationDocument.count({ where: { ...kept, sha256 } })) > 0) return
    if ((await tx.verificationDocument.count({ where: kept })) >= DOCUMENTS_MAX)
      throw new AppError('document.too_many', { field: 'file', params: { max: DOCUMENTS_MAX } })
    const { id } = await tx.verificationDocument.create({
      data: {
        ...{ participantId, label, mime, sha256, byteSize: bytes.byteLength, uploadedAt: now },
        bytes: new Uint8Array(bytes),
        uploadedByMemberId: actor.memberId,
      },
      select: { id: true },
    })
    await record({
      action: 'verification.document_added',
      entityType: 'participant',
      entityId: participantId,
      data: { documentId: id, mime },
    })
  })
}
