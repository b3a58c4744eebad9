import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { ownDocumentsScope } from '../scope.ts'

/** Takes a paper back; its bytes are gone, that it was there stays on record. @throws AppError document.not_found */
export async function removeDocument(
  actor: MemberActor,
  { participantId, documentId }: { participantId: string; documentId: string },
): Promise<void> {
  await runCommand(actor, 'participant:request_verification', async ({ tx, record }) => {
    const { count } = await tx.verificationDocument.deleteMany({
      where: { AND: [{ id: documentId, participantId }, ownDocumentsScope(actor)] },
    })
    if (count !== 1) throw new AppError('document.not_found')
    await record({
      action: 'verification.document_removed',
      entityType: 'participant',
      entityId: participantId,
      data: { documentId },
    })
  })
}
