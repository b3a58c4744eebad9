import { participantsVisibleTo } from '#app/features/participants/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { type CheckRow, checkStandings, missingChecks, REMIND_BEFORE_MS } from '../checks.ts'
import { documentsVisibleTo } from '../scope.ts'

const PAGE_SIZE = 20
const ENDING_SHOWN = 20

const findPending = (actor: Actor, skip: number) =>
  db.participant.findMany({
    where: { AND: [{ verificationStatus: 'pending' }, participantsVisibleTo(actor)] },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    skip,
    take: PAGE_SIZE,
    include: {
      checks: true,
      memberships: { select: { member: { select: { displayName: true } } } },
    },
  })

async function lastDocuments(actor: Actor, ids: string[]): Promise<Map<string, Date>> {
  const newest = await db.verificationDocument.groupBy({
    by: ['participantId'],
    where: { AND: [{ participantId: { in: ids } }, documentsVisibleTo(actor)] },
    _max: { uploadedAt: true },
  })
  return new Map(
    newest.flatMap(({ participantId, _max }) => (_max.uploadedAt ? [[participantId, _max.uploadedAt]] : [])),
  )
}

export interface EndingCheck {
  participantId: string
  name: string
  kind: string
  validUntil: string
  isExpired: boolean
}

/** Checks of verified participants whose time is over or soon will be, the earliest end first. */
async function findEnding(actor: Actor): Promise<EndingCheck[]> {
  const now = clock.now()
  const soon = new Date(now.getTime() + REMIND_BEFORE_MS)
  const participants = await db.participant.findMany({
    where: {
      AND: [
        { verificationStatus: 'verified', checks: { some: { status: 'passed', validUntil: { lte: soon } } } },
        participantsVisibleTo(actor),
      ],
    },
    select: { id: true, name: true, checks: true },
    take: 200,
  })
  const none = { hasCorporateNumber: false, lastDocumentAt: null }
  const ending = participants.flatMap(({ id, name, checks }) =>
    checkStandings<CheckRow>(checks, none, now)
      .filter(({ standing, isExpiring }) => standing === 'expired' || isExpiring)
      .map(({ kind, standing, latest }) => ({
        participantId: id,
        name,
        kind,
        validUntil: latest!.validUntil!.toISOString(),
        isExpired: standing === 'expired',
      })),
  )
  return ending.sort((a, b) => a.validUntil.localeCompare(b.validUntil)).slice(0, ENDING_SHOWN)
}

/**
 * Participants that wait for the operator, the longest waiting first, 20 a page, and checks that end.
 * @param page from 1 on
 * @throws AppError request.forbidden for anybody but the operator
 */
export async function listWaitingParticipants(actor: Actor, page: number) {
  requirePermission(actor, 'participant:verify')
  const where = { AND: [{ verificationStatus: 'pending' as const }, participantsVisibleTo(actor)] }
  const [total, rows, ending] = await Promise.all([
    db.participant.count({ where }),
    findPending(actor, (page - 1) * PAGE_SIZE),
    findEnding(actor),
  ])
  const documents = await lastDocuments(
    actor,
    rows.map(({ id }) => id),
  )
  return {
    page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    total,
    ending,
    rows: rows.map((row) => {
      const facts = {
        hasCorporateNumber: row.corporateNumber !== null,
        lastDocumentAt: documents.get(row.id) ?? null,
      }
      const standings = checkStandings(row.checks, facts, clock.now())
      return {
        id: row.id,
        name: row.name,
        kinds: row.kinds,
        waitingSince: row.updatedAt.toISOString(),
        members: row.memberships.map(({ member }) => member.displayName),
        hasDocuments: facts.lastDocumentAt !== null,
        missing: missingChecks(standings),
      }
    }),
  }
}

export type WaitingParticipants = Awaited<ReturnType<typeof listWaitingParticipants>>
