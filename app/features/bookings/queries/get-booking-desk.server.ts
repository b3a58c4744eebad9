import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { exhibitionView } from '../exhibition-view.ts'
import { countTaken } from './count-taken.server.ts'

const SHOWN = 50
const arranging = systemScope('what the operator arranges')

/** Exhibitions and visits for the operator: what waits for an answer first. @throws AppError request.forbidden */
export async function getBookingDesk(actor: MemberActor) {
  requirePermission(actor, 'booking:arrange')
  const [exhibitions, visits] = await Promise.all([
    db.exhibition.findMany({ orderBy: [{ startsOn: 'desc' }, { id: 'desc' }], take: SHOWN }),
    db.expertVisit.findMany({ where: arranging, orderBy: [{ state: 'asc' }, { createdAt: 'desc' }], take: SHOWN }),
  ])
  const takenOf = await countTaken(exhibitions.map(({ id }) => id))
  const participants = await db.participant.findMany({
    where: { id: { in: visits.map(({ participantId }) => participantId) }, ...arranging },
    select: { id: true, name: true },
  })
  return {
    exhibitions: exhibitions.map((row) => ({ ...exhibitionView(row), taken: takenOf(row.id) })),
    visits: visits.map(({ id, state, participantId, createdAt }) => ({
      ...{ id, state },
      participant: participants.find((participant) => participant.id === participantId)?.name ?? '',
      at: createdAt.toISOString(),
    })),
  }
}

export type BookingDesk = Awaited<ReturnType<typeof getBookingDesk>>
