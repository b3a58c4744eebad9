import { createHash } from 'node:crypto'
import type { CommandContext } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { env } from '#app/platform/env/env.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { DocumentKind } from '#prisma/generated/enums.ts'
import { type DocumentContent, documentNumber } from '../document.ts'
import type { DocumentDraft } from '../ui/charge-documents.server.ts'
import { drawDocument } from '../ui/draw-document.server.ts'

export interface Recipient {
  participantId: string
  name: string
}

/** Which document, by its number. */
export interface Issued {
  id: string
  number: string
}

/** Takes the next number; whoever comes next waits for this transaction, so that one rolled back leaves no gap. */
async function nextNumber({ tx }: CommandContext, kind: DocumentKind, year: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "AccountingDocumentCounter" AS c ("kind", "year", "last") VALUES (${kind}::"DocumentKind", ${year}, 1)
    ON CONFLICT ("kind", "year") DO UPDATE SET "last" = c."last" + 1 RETURNING "last"`
  return row!.last
}

function issuer(name?: string): DocumentContent['issuer'] {
  if (name !== undefined) return { name, invoiceNumber: '', address: '', phone: '' }
  const { OPERATOR_NAME, OPERATOR_INVOICE_NUMBER, OPERATOR_ADDRESS, OPERATOR_PHONE } = env()
  return {
    name: OPERATOR_NAME,
    invoiceNumber: OPERATOR_INVOICE_NUMBER,
    address: OPERATOR_ADDRESS,
    phone: OPERATOR_PHONE,
  }
}

/** The file of a document and its fingerprint. */
export async function printDocument(content: DocumentContent, at: Date) {
  const pdf = await drawDocument(content, at)
  return { pdf: new Uint8Array(pdf), sha256: createHash('sha256').update(pdf).digest('hex') }
}

/** The document issued for a cause. */
async function findIssued({ tx }: CommandContext, cause: string): Promise<Issued | undefined> {
  const found = await tx.accountingDocument.findFirst({
    where: { cause, version: 1, ...systemScope('the cause is locked by the caller') },
    select: { id: true, kind: true, year: true, sequence: true },
  })
  return found ? { id: found.id, number: documentNumber(found) } : undefined
}

/** Issues a document, or finds the one issued for the same cause before. The caller holds the lock of the cause. */
export async function issueDocument(ctx: CommandContext, draft: DocumentDraft, recipient: Recipient): Promise<Issued> {
  const issued = await findIssued(ctx, draft.cause)
  if (issued) return issued
  const { kind, cause, chargeId, issuedBy, ...printed } = draft
  const issuedOn = tokyoDay(ctx.now)
  const year = Number(issuedOn.slice(0, 4))
  const sequence = await nextNumber(ctx, kind, year)
  const number = documentNumber({ kind, year, sequence })
  const content = {
    ...printed,
    number,
    version: 1,
    issuedOn,
    issuer: issuer(issuedBy?.name),
    recipient: recipient.name,
  }
  const { id } = await ctx.tx.accountingDocument.create({
    data: {
      ...{ kind, year, sequence, cause, chargeId, content },
      counterpartyParticipantId: recipient.participantId,
      counterpartyName: recipient.name,
      issuerParticipantId: issuedBy?.participantId ?? null,
      issuedOn: new Date(issuedOn),
      totalYen: BigInt(content.totalYen),
      createdAt: ctx.now,
      ...(await printDocument(content, ctx.now)),
    },
    select: { id: true },
  })
  await ctx.record({ action: 'document.issued', entityType: 'document', entityId: id, data: { kind, number } })
  return { id, number }
}
