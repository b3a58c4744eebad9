import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import { visitProcess } from '../process.ts'
import { getVisit } from './get-visit.server.ts'
import { getVisitForm } from './get-visit-form.server.ts'

/** A visit for the operator, with the experts who could come. @throws AppError request.forbidden, request.not_found */
export async function getVisitRecord(actor: MemberActor, id: string) {
  requirePermission(actor, 'booking:arrange')
  const visit = await getVisit(actor, id)
  const experts = await db.participant.findMany({
    where: {
      kinds: { has: 'expert' },
      verificationStatus: 'verified',
      deletedAt: null,
      ...systemScope('experts the operator chooses from'),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
    select: { id: true, name: true, prefecture: true },
  })
  const isOpen = canTake(visitProcess, 'accept', visit.state, 'operator')
  return { visit, experts, isOpen, price: (await getVisitForm(actor)).price }
}

export type VisitRecord = Awaited<ReturnType<typeof getVisitRecord>>
