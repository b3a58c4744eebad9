import { profileWritableScope } from '#app/features/participants/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { CheckKind, VerificationStatus } from '#prisma/generated/enums.ts'
import { checkStandings, type Standing } from '../checks.ts'
import { DOCUMENTS_MAX } from '../limits.ts'
import { ownDocumentsScope } from '../scope.ts'

export interface DocumentEntry {
  id: string
  label: string
  mime: string
  byteSize: number
  uploadedAt: string
}

export interface OwnDocumentsPage {
  participantId: string
  name: string
  verificationStatus: VerificationStatus
  documents: DocumentEntry[]
  max: number
  /** Where the operator's checks stand, without the operator's notes. */
  checks: { kind: CheckKind; standing: Standing; checkedAt: string | null; validUntil: string | null }[]
}

/** For lists: everything of a paper but its bytes. */
export const documentColumns = { id: true, label: true, mime: true, byteSize: true, uploadedAt: true } as const

/** The papers a participant has handed in, for those who may act for it. @throws AppError participant.not_found */
export async function getOwnDocuments(actor: MemberActor, participantId: string): Promise<OwnDocumentsPage> {
  const row = await db.participant.findFirst({
    where: { AND: [{ id: participantId }, profileWritableScope(actor)] },
    select: { name: true, verificationStatus: true, corporateNumber: true, checks: true },
  })
  if (!row) throw new AppError('participant.not_found')
  const documents = await db.verificationDocument.findMany({
    where: { AND: [{ participantId }, ownDocumentsScope(actor)] },
    orderBy: { uploadedAt: 'desc' },
    select: documentColumns,
  })
  const facts = {
    hasCorporateNumber: row.corporateNumber !== null,
    lastDocumentAt: documents[0]?.uploadedAt ?? null,
  }
  const standings = checkStandings(row.checks, facts, clock.now())
  return {
    participantId,
    name: row.name,
    verificationStatus: row.verificationStatus,
    documents: documents.map((document) => ({ ...document, uploadedAt: document.uploadedAt.toISOString() })),
    max: DOCUMENTS_MAX,
    checks: standings
      .filter(({ isRequired, latest }) => isRequired || latest)
      .map(({ kind, standing, latest }) => ({
        kind,
        standing,
        checkedAt: latest?.checkedAt.toISOString() ?? null,
        validUntil: latest?.validUntil?.toISOString() ?? null,
      })),
  }
}
