import type { Actor } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { ATTEMPTS_TOLD, ATTEMPTS_WINDOW_DAYS } from '#app/platform/form/contact-attempts.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** Members who keep trying to pass on, or to learn, what both sides learn later. @throws AppError request.forbidden */
export async function listContactAttempts(actor: Actor) {
  requirePermission(actor, 'introduction:oversee')
  const counted = await db.contactAttempt.groupBy({
    by: ['memberId'],
    where: {
      attemptedAt: { gte: new Date(clock.now().getTime() - ATTEMPTS_WINDOW_DAYS * DAY_MS) },
      ...systemScope('the operator looks after the rules of the house'),
    },
    _count: { _all: true },
    _max: { attemptedAt: true },
    having: { memberId: { _count: { gte: ATTEMPTS_TOLD } } },
  })
  const members = await db.member.findMany({
    where: { id: { in: counted.map(({ memberId }) => memberId) } },
    select: { id: true, displayName: true },
  })
  return counted.map(({ memberId, _count, _max }) => ({
    memberId,
    name: members.find(({ id }) => id === memberId)?.displayName ?? '',
    count: _count._all,
    last: _max.attemptedAt?.toISOString() ?? '',
  }))
}

export type ContactAttempts = Awaited<ReturnType<typeof listContactAttempts>>
