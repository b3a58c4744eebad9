import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { participantsVisibleTo } from '../scope.ts'

const PAGE_SIZE = 20

const withMembers = {
  memberships: {
    orderBy: { createdAt: 'asc' },
    select: { role: true, member: { select: { displayName: true, email: true, emailVerifiedAt: true } } },
  },
} as const

const findPending = (actor: Actor, skip: number) =>
  db.participant.findMany({
    where: { AND: [{ verificationStatus: 'pending' }, participantsVisibleTo(actor)] },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    skip,
    take: PAGE_SIZE,
    include: withMembers,
  })

type PendingRow = Awaited<ReturnType<typeof findPending>>[number]

const toReviewRow = (row: PendingRow) => ({
  id: row.id,
  name: row.name,
  kinds: row.kinds,
  industry: row.industry,
  prefecture: row.prefecture,
  municipality: row.municipality,
  employees: row.employees,
  website: row.website,
  description: row.description,
  createdAt: row.createdAt.toISOString(),
  /** Goes back with the answer as `seenUpdatedAt`. */
  updatedAt: row.updatedAt.toISOString(),
  members: row.memberships.map(({ role, member }) => ({
    role,
    displayName: member.displayName,
    email: member.email,
    isEmailVerified: member.emailVerifiedAt !== null,
  })),
})

/**
 * Participants that wait for the operator, the longest waiting first, 20 a page.
 * @param page from 1 on
 * @throws AppError request.forbidden for anybody but the operator
 */
export async function listParticipantsForReview(actor: Actor, page: number) {
  requirePermission(actor, 'participant:verify')
  const where = { AND: [{ verificationStatus: 'pending' as const }, participantsVisibleTo(actor)] }
  const [total, rows] = await Promise.all([db.participant.count({ where }), findPending(actor, (page - 1) * PAGE_SIZE)])
  return { total, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)), rows: rows.map(toReviewRow) }
}

export type ParticipantReviewRow = ReturnType<typeof toReviewRow>
