import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { lastMoment } from '../view.ts'

const AT_MOST = 100

/** What waits for the operator, what has waited longest first. @throws AppError request.forbidden */
export async function listDisputedWork(actor: Actor) {
  requirePermission(actor, 'console:read')
  const rows = await db.milestoneDispute.findMany({
    where: { decidedAt: null, ...systemScope('the operator decides') },
    orderBy: { raisedAt: 'asc' },
    take: AT_MOST,
    include: { milestone: { select: { id: true, kind: true, title: true, workYen: true } } },
  })
  return rows.map(({ milestone, raisedAt, answerBy, answeredAt }) => ({
    id: milestone.id,
    kind: milestone.kind,
    title: milestone.title,
    workYen: Number(milestone.workYen),
    raisedAt: raisedAt.toISOString(),
    answerBy: lastMoment(answerBy),
    isAnswered: answeredAt !== null,
  }))
}

export type DisputedWork = Awaited<ReturnType<typeof listDisputedWork>>[number]
