import { participantsVisibleTo } from '#app/features/participants/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import type { CheckKind, CheckStatus } from '#prisma/generated/enums.ts'
import { checkStandings, missingChecks, type Standing } from '../checks.ts'
import { documentsVisibleTo } from '../scope.ts'
import { findScreeningHits, type ScreeningSubject } from './find-screening-hits.server.ts'
import { documentColumns } from './get-own-documents.server.ts'

export interface CheckView {
  kind: CheckKind
  isRequired: boolean
  standing: Standing
  isExpiring: boolean
  /** Newest first; the first one counts. */
  history: {
    status: CheckStatus
    checkedAt: string
    /** The last day on which it counts, `2027-03-31`. */
    validUntil: string | null
    note: string
    by: string
  }[]
}

const findParticipant = (actor: Actor, id: string) =>
  db.participant.findFirst({
    where: { AND: [{ id }, participantsVisibleTo(actor)] },
    include: {
      checks: { orderBy: { checkedAt: 'desc' } },
      memberships: {
        orderBy: { createdAt: 'asc' },
        select: { role: true, member: { select: { displayName: true, email: true, emailVerifiedAt: true } } },
      },
    },
  })

type Found = NonNullable<Awaited<ReturnType<typeof findParticipant>>>

/** What is held against the list of improper actors. */
const subjectsOf = (row: Found): ScreeningSubject[] => [
  { of: 'name', text: row.name },
  ...(row.nameKana ? [{ of: 'kana' as const, text: row.nameKana }] : []),
  ...(row.corporateNumber ? [{ of: 'corporate_number' as const, text: row.corporateNumber }] : []),
  ...row.memberships.map(({ member }) => ({ of: 'member' as const, text: member.displayName })),
]

const factsOf = (row: Found) => ({
  nameKana: row.nameKana,
  kinds: row.kinds,
  corporateNumber: row.corporateNumber,
  invoiceNumber: row.invoiceNumber,
  industry: row.industry,
  prefecture: row.prefecture,
  municipality: row.municipality,
  employees: row.employees,
  foundedYear: row.foundedYear,
  website: row.website,
  description: row.description,
  createdAt: row.createdAt.toISOString(),
  members: row.memberships.map(({ role, member }) => ({
    role,
    displayName: member.displayName,
    email: member.email,
    isEmailVerified: member.emailVerifiedAt !== null,
  })),
})

async function namesOfCheckers(row: Found): Promise<Map<string, string>> {
  const ids = [...new Set(row.checks.map(({ checkedByMemberId }) => checkedByMemberId))]
  const members = await db.member.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } })
  return new Map(members.map(({ id, displayName }) => [id, displayName]))
}

/** The end is the first moment that does not count: the day before it in Japan is the last. */
const lastDay = (end: Date): string => new Date(end.getTime() - 1 + 9 * 3_600_000).toISOString().slice(0, 10)

/**
 * Everything the operator needs to decide about one participant, in one place.
 * @throws AppError request.forbidden, participant.not_found
 */
export async function getVerificationCase(actor: Actor, id: string) {
  requirePermission(actor, 'participant:verify')
  const row = await findParticipant(actor, id)
  if (!row) throw new AppError('participant.not_found')
  const [documents, hits, checkers] = await Promise.all([
    db.verificationDocument.findMany({
      where: { AND: [{ participantId: id }, documentsVisibleTo(actor)] },
      orderBy: { uploadedAt: 'desc' },
      select: documentColumns,
    }),
    findScreeningHits(subjectsOf(row)),
    namesOfCheckers(row),
  ])
  const facts = { hasCorporateNumber: row.corporateNumber !== null, lastDocumentAt: documents[0]?.uploadedAt ?? null }
  const standings = checkStandings(row.checks, facts, clock.now())
  const checks = standings.map(({ latest: _, ...standing }): CheckView => {
    const ofKind = row.checks.filter(({ kind }) => kind === standing.kind)
    return {
      ...standing,
      history: ofKind.map(({ status, checkedAt, validUntil, note, checkedByMemberId }) => ({
        status,
        checkedAt: checkedAt.toISOString(),
        validUntil: validUntil && lastDay(validUntil),
        note,
        by: checkers.get(checkedByMemberId) ?? '',
      })),
    }
  })
  return {
    id,
    name: row.name,
    verificationStatus: row.verificationStatus,
    verificationNote: row.verificationNote,
    verifiedAt: row.verifiedAt?.toISOString() ?? null,
    /** Goes back with each answer as `seenUpdatedAt`. */
    updatedAt: row.updatedAt.toISOString(),
    facts: factsOf(row),
    checks,
    missing: missingChecks(standings),
    documents: documents.map((document) => ({ ...document, uploadedAt: document.uploadedAt.toISOString() })),
    hits,
  }
}

export type VerificationCase = Awaited<ReturnType<typeof getVerificationCase>>
