import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { documentContent } from '../document.ts'
import type { CorrectionInput } from '../schema.ts'
import { printDocument } from '../writes/issue-document.server.ts'

const books = systemScope('the operator’s books')

/**
 * Issues a further version of a document with another name of the recipient; amounts never change: for them money goes back
 * and a return invoice says so.
 * @throws AppError document.not_found, request.conflict when somebody else has corrected it meanwhile
 */
export async function correctDocument(
  actor: Actor,
  documentId: string,
  { recipient, note, lastVersion }: CorrectionInput,
): Promise<void> {
  await runCommand(actor, 'document:issue', async ({ tx, now, record }) => {
    const named = await tx.accountingDocument.findFirst({ where: { id: documentId, ...books } })
    if (!named) throw new AppError('document.not_found')
    const { kind, year, sequence } = named
    const before = await tx.accountingDocument.findFirst({
      where: { kind, year, sequence, version: lastVersion, ...books },
    })
    if (!before) throw new AppError('request.conflict')
    const version = lastVersion + 1
    const correctedOn = tokyoDay(now)
    const content = { ...documentContent.parse(before.content), version, correctedOn, recipient }
    const { cause, chargeId, counterpartyParticipantId, issuerParticipantId, issuedOn, totalYen } = before
    await tx.accountingDocument.create({
      data: {
        ...{ kind, year, sequence, version, cause, chargeId, counterpartyParticipantId, issuedOn, totalYen, content },
        ...{ issuerParticipantId, counterpartyName: recipient, correctionNote: note, createdAt: now },
        ...(await printDocument(content, now)),
      },
    })
    const data = { kind, version }
    await record({ action: 'document.corrected', entityType: 'document', entityId: documentId, data })
  })
}
