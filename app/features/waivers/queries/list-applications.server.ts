import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { WaiverView } from '../waiver-views.ts'

const PAGE_SIZE = 20

const inView: Record<WaiverView, Prisma.WaiverApplicationWhereInput> = {
  waiting: { state: 'applied' },
  decided: { state: { in: ['approved', 'refused'] } },
  all: {},
}

/** Applications: those that wait with the oldest first, others with the newest. @throws AppError request.forbidden */
export async function listApplications(actor: Actor, { view, page }: { view: WaiverView; page: number }) {
  requirePermission(actor, 'waiver:decide')
  const where = { AND: [inView[view], systemScope('the operator’s console')] }
  const order = view === 'waiting' ? ('asc' as const) : ('desc' as const)
  const [total, rows] = await Promise.all([
    db.waiverApplication.count({ where }),
    db.waiverApplication.findMany({
      where,
      orderBy: [{ appliedAt: order }, { id: order }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: { participant: { select: { name: true } } },
    }),
  ])
  const applications = rows.map(({ id, state, appliedAt, participant, validUntil }) => ({
    ...{ id, state, name: participant.name, at: appliedAt.toISOString() },
    validUntil: validUntil?.toISOString().slice(0, 10) ?? null,
  }))
  return { applications, view, total, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

export type ApplicationsPage = Awaited<ReturnType<typeof listApplications>>
