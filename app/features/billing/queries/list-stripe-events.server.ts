import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'

const PAGE_SIZE = 20

/** What Stripe has told us, newest first, a page of it. @throws AppError request.forbidden */
export async function listStripeEvents(actor: Actor, { onlyOpen, page }: { onlyOpen: boolean; page: number }) {
  requirePermission(actor, 'console:read')
  const where = onlyOpen ? { OR: [{ handledAt: null }, { outcome: 'needs_person' }] } : {}
  const [total, rows] = await Promise.all([
    db.stripeEvent.count({ where }),
    db.stripeEvent.findMany({
      where,
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ])
  const events = rows.map(({ id, type, objectId, outcome, receivedAt, handledAt }) => ({
    ...{ id, type, objectId, outcome },
    ...{ at: receivedAt.toISOString(), isHandled: handledAt !== null },
  }))
  return { events, onlyOpen, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

export type StripeEventsPage = Awaited<ReturnType<typeof listStripeEvents>>
