import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { participantsVisibleTo } from '#app/features/participants/scope.ts'

const PAGE_SIZE = 20

/**
 * Verified participants of the kind navigator with their appointment, if they have one; those without one first
 * (PostgreSQL puts what is missing before what is late). 20 a page.
 * @param page from 1 on
 * @throws AppError request.forbidden for anybody but the operator
 */
export async function listNavigatorCandidates(actor: Actor, page: number) {
  requirePermission(actor, 'navigator:appoint')
  const where = {
    AND: [
      { kinds: { has: 'navigator' as const }, verificationStatus: 'verified' as const },
      participantsVisibleTo(actor),
    ],
  }
  const [total, rows] = await Promise.all([
    db.participant.count({ where }),
    db.participant.findMany({
      where,
      orderBy: [{ navigator: { appointedAt: 'desc' } }, { verifiedAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: { id: true, name: true, verifiedAt: true, navigator: true },
    }),
  ])
  return {
    total,
    page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    rows: rows.map(({ id, name, verifiedAt, navigator }) => ({
      id,
      name,
      verifiedAt: verifiedAt?.toISOString() ?? null,
      appointment: navigator && {
        industries: navigator.industries,
        tracks: navigator.tracks,
        capacity: navigator.capacity,
        appointedAt: navigator.appointedAt.toISOString(),
      },
    })),
  }
}
